import { columnOf, sum } from './columns';
import { fitCards } from './fit-cards';
import { fitTable } from './fit-table';
import { LINE, type Box, type Fitted, type Measured, type Way } from './fitted';
import { LEVELS, NAME_FORMS, nameOf, type Level, type NameForm, type Shape } from './measure';
import type { WordedTable } from './table';

const LEAST_SIZE = 1.8;
/** Sizes of the words in root units, from the largest that suits a wall to the least there is. */
const SIZES = [2.8, 2.6, 2.4, 2.3, 2.2, 2.1, 2, 1.9, LEAST_SIZE] as const;
/** Larger letters are worth another way, but not broken words: those come last. */
const WAYS: readonly (readonly Way[])[] = [['beside', 'below', 'stacked', 'flow'], ['broken']];
const FITS = { table: fitTable, cards: fitCards } as const;
/** An item takes at least so many root units of a line. */
const LEAST_ITEM = 2;

function measure(table: WordedTable, form: NameForm, level: Level, way: Way): Measured {
  const columns = (shape: Shape) => table.columns.map((_, index) => columnOf(table, index, level, shape, way === 'flow'));
  const whole = columns(way === 'flow' ? 'beside' : way === 'broken' ? 'below' : way);
  return { way, names: table.rows.map((row) => nameOf(row, form, level)), columns: whole, broken: way === 'broken' ? columns('broken') : whole };
}

/** Whether a box could hold so many rows and items at all; far too many are not measured one by one. */
function isConceivable({ rows }: WordedTable, { width, height }: Box): boolean {
  const line = LINE * LEAST_SIZE;
  const items = sum(rows.map(({ cells }) => sum(cells.map((cell) => cell.items.length))));
  return rows.length * line <= height && items * line * LEAST_ITEM <= width * height;
}

/** Ways to lay a table out, from those that say most; ways side by side differ in the size they allow. */
function* candidates(table: WordedTable): Generator<{ readonly form: Fitted['form']; readonly ways: readonly Measured[] }> {
  for (const level of LEVELS) {
    for (const form of ['table', 'cards'] as const) {
      for (const name of NAME_FORMS) {
        for (const ways of WAYS) yield { form, ways: ways.map((way) => measure(table, name, level, way)) };
      }
    }
  }
}

/** The first of all ways to lay a table out that fits: most said before largest; `undefined` where only counts do. */
export function fitWorded(table: WordedTable, box: Box): Fitted | undefined {
  if (!isConceivable(table, box)) return undefined;
  const sizes = SIZES.filter((size) => size <= table.largest);
  for (const { form, ways } of candidates(table)) {
    for (const size of sizes) {
      for (const way of ways) {
        const fitted = FITS[form](table, way, size, box);
        if (fitted) return fitted;
      }
    }
  }
  return undefined;
}
