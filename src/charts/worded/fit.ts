import { columnOf, sum } from './columns';
import { fitCards } from './fit-cards';
import { fitTable } from './fit-table';
import { LINE, type Box, type Columns, type Fitted, type Names, type Way } from './fitted';
import { countWidth, LEVELS, NAME_FORMS, nameOf, nameWidth, type Level, type NameForm, type Shape } from './measure';
import type { WordedTable } from './table';

const LEAST_SIZE = 1.8;
/** Sizes of the words in root units, from the largest that suits a wall; smaller steps are not worth another way. */
const SIZES = [2.8, 2.6, 2.4, 2.2, 2, LEAST_SIZE] as const;
/** Larger letters are worth another way, but not broken words: those come last. */
const WAYS: readonly (readonly Way[])[] = [['beside', 'below', 'stacked', 'flow'], ['broken']];
const FITS = { table: fitTable, cards: fitCards } as const;
/** An item takes at least so many root units of a line. */
const LEAST_ITEM = 2;

function namesIn(table: WordedTable, level: Level, form: NameForm): Names {
  const names = table.rows.map((row) => nameOf(row, level, form));
  return { names, widest: Math.max(0, ...names.map(nameWidth)), count: countWidth(table) };
}

function columnsIn(table: WordedTable, level: Level, way: Way): Columns {
  const columns = (shape: Shape) => table.columns.map((_, index) => columnOf(table, index, level, shape, way === 'flow'));
  const whole = columns(way === 'flow' ? 'beside' : way === 'broken' ? 'below' : way);
  return { way, whole, broken: way === 'broken' ? columns('broken') : whole };
}

/** Whether a box could hold so many rows and items at all; far too many are not measured one by one. */
function isConceivable({ rows }: WordedTable, { width, height }: Box): boolean {
  const line = LINE * LEAST_SIZE;
  const items = sum(rows.map(({ cells }) => sum(cells.map((cell) => cell.items.length))));
  return rows.length * line <= height && items * line * LEAST_ITEM <= width * height;
}

/** A name and columns to lay out together. */
interface Candidate {
  readonly form: Fitted['form'];
  readonly names: Names;
  /** Side by side: they differ in the size they allow. */
  readonly ways: readonly Columns[];
}

/** Ways to lay a table out, from those that say most; nothing is measured twice. */
function* candidates(table: WordedTable): Generator<Candidate> {
  for (const level of LEVELS) {
    const forms = NAME_FORMS.map((form) => namesIn(table, level, form));
    const groups = WAYS.map((ways) => ways.map((way) => columnsIn(table, level, way)));
    for (const form of ['table', 'cards'] as const) {
      for (const names of forms) {
        for (const ways of groups) yield { form, names, ways };
      }
    }
  }
}

/** The first of all ways to lay a table out that fits: most said before largest; `undefined` where only counts do. */
export function fitWorded(table: WordedTable, box: Box): Fitted | undefined {
  if (!isConceivable(table, box)) return undefined;
  const sizes = SIZES.filter((size) => size <= table.largest);
  for (const { form, names, ways } of candidates(table)) {
    for (const size of sizes) {
      for (const columns of ways) {
        const fitted = FITS[form](table, names, columns, size, box);
        if (fitted) return fitted;
      }
    }
  }
  return undefined;
}
