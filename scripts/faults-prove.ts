/** Takes each handler out of a copy of the product, and holds that the tests of its rows then fail; writes docs/faults.md. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REMOVALS, type Removal } from '../tests/faults/removals/index';
import { ROW_IDS, type RowId } from '../tests/faults/rows';
import { readNamedTests, type NamedTest } from '../tests/faults/titles';
import { copyTree } from './lib/faults/copy-tree';
import { faultsOf, reportOf, type Proof, type Run } from './lib/faults/report';
import { BROKEN_MS, build, runTests, WHOLE_MS, type Outcome } from './lib/faults/run-tests';
import { say } from './lib/files';

const REPORT = 'docs/faults.md';
/** What is known so far: `--only=N04,D05` proves some rows anew, `--resume` goes on where a run was broken off. */
const KNOWN = '.cache/faults.json';

type Known = Pick<Run, 'outcomes' | 'proofs'>;

/** Takes some removals out at once, runs the tests of their rows, and puts all back. */
function prove(root: string, tests: readonly NamedTest[], removals: readonly Removal[]): readonly Proof[] {
  const whole = new Map(removals.map(({ file }) => [file, readFileSync(join(root, file), 'utf8')]));
  for (const { file, text, by } of removals) writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replace(text, () => by));
  const [{ runner } = { runner: 'vitest' as const }] = removals;
  if (runner === 'playwright') build(root);
  const failed = runTests(root, tests, runner, BROKEN_MS, removals.flatMap(({ rows }) => rows)).filter(({ passed }) => !passed);
  for (const [file, text] of whole) writeFileSync(join(root, file), text);
  return removals.map((removal) => {
    const own = failed.filter(({ rows }) => rows.some((id) => removal.rows.includes(id)));
    return { removal, failed: own.map(({ title }) => title).sort(), unseen: removal.rows.filter((id) => !own.some(({ rows }) => rows.includes(id))) };
  });
}

/** Removals in the order in which they are taken out: the quick ones first, those that go together at once. */
function stepsOf(removals: readonly Removal[]): readonly (readonly Removal[])[] {
  const quick = removals.filter(({ runner }) => runner === 'vitest').map((removal) => [removal]);
  const steps = new Map<string, Removal[]>();
  for (const removal of removals.filter(({ runner }) => runner === 'playwright')) {
    const name = removal.together ?? removal.handler;
    steps.set(name, [...(steps.get(name) ?? []), removal]);
  }
  return [...quick, ...steps.values()];
}

const readKnown = (): Known => (existsSync(KNOWN) ? (JSON.parse(readFileSync(KNOWN, 'utf8')) as Known) : { outcomes: [], proofs: [] });
function writeKnown(known: Known): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(KNOWN, JSON.stringify(known));
}

const isSame = ({ together: _, ...a }: Removal, { together: __, ...b }: Removal): boolean => JSON.stringify(a) === JSON.stringify(b);

function main(only: readonly RowId[], isResumed: boolean): number {
  const isAsked = (rows: readonly RowId[]): boolean => only.length === 0 || rows.some((id) => only.includes(id));
  const tests = readNamedTests();
  // Those that take hours are run on their own.
  const quick = tests.filter(({ file }) => !file.startsWith('tests/endurance/'));
  const before = only.length > 0 || isResumed ? readKnown() : { outcomes: [], proofs: [] };
  const tree = copyTree();
  const runAll = (): readonly Outcome[] => {
    build(tree.root);
    const rows = only.length === 0 ? undefined : ROW_IDS.filter((id) => only.includes(id));
    return [...runTests(tree.root, quick, 'vitest', WHOLE_MS, rows), ...runTests(tree.root, quick, 'playwright', WHOLE_MS, rows)];
  };
  const kept = isResumed ? before.outcomes : before.outcomes.filter(({ rows }) => !isAsked(rows));
  const outcomes = isResumed && kept.length > 0 ? kept : [...kept, ...runAll()];
  say(`faults: ${outcomes.length} tests as the product stands, ${outcomes.filter(({ passed }) => !passed).length} of them fail`);

  const proofs = new Map<Removal, Proof>();
  for (const removal of REMOVALS) {
    const known = before.proofs.find((each) => isSame(each.removal, removal));
    if (known && (isResumed || !isAsked(removal.rows))) proofs.set(removal, { ...known, removal });
  }
  const due = REMOVALS.filter((removal) => !proofs.has(removal) && isAsked(removal.rows));
  for (const step of stepsOf(due)) {
    for (const proof of prove(tree.root, quick, step)) {
      proofs.set(proof.removal, proof);
      say(`faults: ${proof.unseen.length === 0 ? 'seen' : 'NOT SEEN'} ${proof.removal.rows.join(', ')}: ${proof.removal.handler} (${proof.failed.length} failed)`);
    }
    writeKnown({ outcomes, proofs: [...proofs.values()] });
  }
  tree.remove();
  const run: Run = { tests, outcomes, proofs: REMOVALS.flatMap((removal) => proofs.get(removal) ?? []) };
  writeKnown(run);
  writeFileSync(REPORT, reportOf(run));
  const faults = faultsOf(run);
  for (const fault of faults) say(`faults: ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

const args = process.argv.slice(2);
const only = args.flatMap((arg) => (arg.startsWith('--only=') ? arg.slice('--only='.length).split(',') : []));
process.exitCode = main(only as RowId[], args.includes('--resume'));
