/** Takes each handler out of a copy of the product, and holds that the tests of its rows then fail; writes docs/faults.md. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REMOVALS, type Removal } from '../tests/faults/removals/index';
import { ROW_IDS, type RowId } from '../tests/faults/rows';
import { readNamedTests, type NamedTest } from '../tests/faults/titles';
import { copyTree } from './lib/faults/copy-tree';
import { faultsOf, reportOf, type Proof, type Run } from './lib/faults/report';
import { build, runTests, type Outcome } from './lib/faults/run-tests';
import { say } from './lib/files';

const REPORT = 'docs/faults.md';
/** What is known so far: `--only=N04,D05` proves some rows anew, `--resume` goes on where a run was broken off. */
const KNOWN = '.cache/faults.json';

type Known = Pick<Run, 'outcomes' | 'proofs'>;

function prove(root: string, tests: readonly NamedTest[], removal: Removal): Proof {
  const path = join(root, removal.file);
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, whole.replace(removal.text, () => removal.by));
  if (removal.runner === 'playwright') build(root);
  const outcomes = runTests(root, tests, removal.runner, removal.rows);
  writeFileSync(path, whole);
  const failed = outcomes.filter(({ passed }) => !passed);
  return { removal, failed: failed.map(({ title }) => title).sort(), unseen: removal.rows.filter((id) => !failed.some(({ rows }) => rows.includes(id))) };
}

const readKnown = (): Known => (existsSync(KNOWN) ? (JSON.parse(readFileSync(KNOWN, 'utf8')) as Known) : { outcomes: [], proofs: [] });
function writeKnown(known: Known): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(KNOWN, JSON.stringify(known));
}

const isSame = (a: Removal, b: Removal): boolean => JSON.stringify(a) === JSON.stringify(b);

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
    return [...runTests(tree.root, quick, 'vitest', rows), ...runTests(tree.root, quick, 'playwright', rows)];
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
  // The quick ones first: a mistake shows sooner.
  for (const removal of [...due].sort((a, b) => b.runner.localeCompare(a.runner))) {
    const proof = prove(tree.root, quick, removal);
    proofs.set(removal, proof);
    writeKnown({ outcomes, proofs: [...proofs.values()] });
    say(`faults: ${proof.unseen.length === 0 ? 'seen' : 'NOT SEEN'} ${removal.rows.join(', ')}: ${removal.handler} (${proof.failed.length} failed)`);
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
