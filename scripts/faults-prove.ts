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
/** Of the last run: `--only=N04,D05` proves some rows anew, and takes the others from there. */
const LAST = '.cache/faults.json';

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

function readLast(): Pick<Run, 'outcomes' | 'proofs'> {
  return existsSync(LAST) ? (JSON.parse(readFileSync(LAST, 'utf8')) as Pick<Run, 'outcomes' | 'proofs'>) : { outcomes: [], proofs: [] };
}

function main(only: readonly RowId[]): number {
  const isAsked = (rows: readonly RowId[]): boolean => only.length === 0 || rows.some((id) => only.includes(id));
  const tests = readNamedTests();
  // Those that take hours are run on their own.
  const quick = tests.filter(({ file }) => !file.startsWith('tests/endurance/'));
  const last = only.length === 0 ? { outcomes: [], proofs: [] } : readLast();
  const rows = only.length === 0 ? undefined : ROW_IDS.filter((id) => only.includes(id));
  const tree = copyTree();
  build(tree.root);
  const now: readonly Outcome[] = [...runTests(tree.root, quick, 'vitest', rows), ...runTests(tree.root, quick, 'playwright', rows)];
  say(`faults: ${now.length} tests as the product stands, ${now.filter(({ passed }) => !passed).length} of them fail`);
  const proofs = REMOVALS.flatMap((removal): Proof[] => {
    if (!isAsked(removal.rows)) return last.proofs.filter(({ removal: before }) => before.handler === removal.handler).map((proof) => ({ ...proof, removal }));
    const proof = prove(tree.root, quick, removal);
    say(`faults: ${proof.unseen.length === 0 ? 'seen' : 'NOT SEEN'} ${removal.rows.join(', ')}: ${removal.handler} (${proof.failed.length} failed)`);
    return [proof];
  });
  tree.remove();
  const run: Run = { tests, outcomes: [...last.outcomes.filter(({ rows: ids }) => !isAsked(ids)), ...now], proofs };
  mkdirSync('.cache', { recursive: true });
  writeFileSync(LAST, JSON.stringify(run));
  writeFileSync(REPORT, reportOf(run));
  const faults = faultsOf(run);
  for (const fault of faults) say(`faults: ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

const only = process.argv.slice(2).flatMap((arg) => (arg.startsWith('--only=') ? arg.slice('--only='.length).split(',') : []));
process.exitCode = main(only as RowId[]);
