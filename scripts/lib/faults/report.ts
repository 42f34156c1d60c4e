import { OPEN_ROWS } from '../../../tests/faults/open-rows';
import { CONTROLS, REMOVALS, type Removal } from '../../../tests/faults/removals/index';
import { ROW_IDS, ROWS, type RowId } from '../../../tests/faults/rows';
import type { NamedTest } from '../../../tests/faults/titles';
import type { Outcome } from './run-tests';

/** A removal, and which tests failed by it; those of rows that it is not about are not run. */
export interface Proof {
  readonly removal: Removal;
  readonly failed: readonly string[];
  /** Rows none of whose tests saw it. */
  readonly unseen: readonly RowId[];
}

export interface Run {
  readonly tests: readonly NamedTest[];
  readonly outcomes: readonly Outcome[];
  readonly proofs: readonly Proof[];
}

const INTRO = `# Faults

What can go wrong, what the product is held to do then, and whether the tests that hold it can fail. Written by
\`npm run faults:prove\`, which takes each handler out of a copy of the product and runs the tests of its rows: they must fail.
Some are taken out together, where the tests of each pass without the handlers of the others. Not to be edited by hand. The faults are in \`tests/faults/rows.ts\`, the removals in \`tests/faults/removals/\`; a test is of a row
when its title begins with the row's id, wherever it stands.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const lines = (texts: readonly string[]): string => (texts.length === 0 ? '–' : texts.map(cell).join('<br>'));
/** Runs for long, with the endurance tests. */
const isLong = ({ file }: NamedTest): boolean => file.startsWith('tests/endurance/');

function resultOf(id: RowId, { tests, outcomes }: Run): string {
  const run = outcomes.filter(({ rows }) => rows.includes(id));
  const failed = run.filter(({ passed }) => !passed);
  if (failed.length > 0) return `fails: ${failed.map(({ title }) => title).join('; ')}`;
  const long = tests.filter((test) => isLong(test) && test.rows.includes(id)).length;
  const words = [...(run.length > 0 ? [`${run.length} passed`] : []), ...(long > 0 ? [`${long} in \`test:endurance\``] : [])];
  return words.length === 0 ? 'not run yet' : words.join(', ');
}

function rowLine(id: RowId, run: Run): string {
  const open = OPEN_ROWS[id];
  if (open !== undefined) return `| ${id} | ${ROWS[id]} | – | not covered: ${cell(open)} | – | – |`;
  const tests = run.tests.filter(({ rows }) => rows.includes(id)).map(({ title, file }) => `${title} (\`${file}\`)`);
  const proofs = run.proofs.filter(({ removal }) => removal.rows.includes(id));
  const removed = proofs.map(({ removal, unseen }) => `${removal.handler} (\`${removal.file}\`)${unseen.includes(id) ? ': not seen' : ''}`);
  const due = REMOVALS.filter((removal) => removal.rows.includes(id) && !run.proofs.some((proof) => proof.removal === removal)).map(({ handler }) => `not taken out yet: ${handler}`);
  const control = CONTROLS[id] === undefined ? [] : [`control: ${CONTROLS[id]}`];
  const failed = [...new Set(proofs.flatMap((proof) => proof.failed.filter((title) => title.split(' · ')[0]?.includes(id))))];
  return `| ${id} | ${ROWS[id]} | ${lines(tests)} | ${cell(resultOf(id, run))} | ${lines([...removed, ...due, ...control])} | ${lines(failed)} |`;
}

/** What of a run keeps it from being good: tests that fail as the product stands, removals that a row's tests do not see. */
export function faultsOf({ outcomes, proofs }: Run): readonly string[] {
  return [
    ...outcomes.filter(({ passed }) => !passed).map(({ title }) => `fails as it stands: ${title}`),
    ...REMOVALS.filter((removal) => !proofs.some((proof) => proof.removal === removal)).map(({ handler }) => `not taken out: ${handler}`),
    ...proofs.filter(({ unseen }) => unseen.length > 0).map(({ removal, unseen }) => `not seen by the tests of ${unseen.join(', ')}: ${removal.handler}`),
  ];
}

/** The run as a table, row by row, the same text for the same run. */
export function reportOf(run: Run): string {
  const open = ROW_IDS.filter((id) => OPEN_ROWS[id] !== undefined);
  const seen = ROW_IDS.filter((id) => run.proofs.some(({ removal, unseen }) => removal.rows.includes(id) && !unseen.includes(id)));
  const controlled = ROW_IDS.filter((id) => CONTROLS[id] !== undefined && !seen.includes(id));
  const counts = `Of ${ROW_IDS.length} rows ${ROW_IDS.length - open.length} have tests; ${seen.length} are proven by ${run.proofs.length} of ${REMOVALS.length} removals, ${controlled.length} by a control.`;
  const head = '| id | fault | tests | result | handler removed | tests that then failed |\n| --- | --- | --- | --- | --- | --- |';
  return `${INTRO}\n${counts}\n\n${head}\n${ROW_IDS.map((id) => rowLine(id, run)).join('\n')}\n`;
}
