import { flow, type Flowed } from '../flow';
import { textWidth } from '../text-width';
import { arrange } from './arrange';
import { sum } from './columns';
import { AFTER_COLUMN, linesOf, padOf, type Box, type Columns, type Fitted, type FittedRow, type Names } from './fitted';
import { openWidth, shortHead } from './measure';
import type { WordedTable } from './table';

/** Where the items stand that no word leads. */
const INDENT = 1;

/** The open cells of a row, side by side at the foot of its card: where each dash and its word stand, in em. */
export function openCells(table: WordedTable, row: number, width: number): readonly (Flowed & { readonly column: number })[] {
  const open = table.columns.flatMap((column, index) => (table.rows[row]?.cells[index]?.items.length === 0 ? [{ column, index }] : []));
  const places = flow(open.map(({ column }) => openWidth(column)), width, AFTER_COLUMN, open.length) ?? [];
  return places.map((place, turn) => ({ ...place, column: open[turn]?.index ?? 0 }));
}

/** A card a row: its name, a line or more for each kind that is recorded, one for those that are not. */
export function fitCards(table: WordedTable, { names, widest, count }: Names, { way, whole, broken }: Columns, size: number, box: Box): Fitted | undefined {
  const width = box.width / size;
  const heads = Math.max(0, ...table.columns.map((column) => textWidth(shortHead(column), 1)));
  const left = heads === 0 ? count || INDENT : heads + AFTER_COLUMN;
  const room = width - left;
  const shown = way === 'broken' ? broken : whole;
  if (count + widest > width || shown.some((column) => column.room.least > room)) return undefined;
  const rows = names.map((name, row): FittedRow => {
    const cells = shown.map((column) => arrange(column.cells[row] ?? [], way === 'flow', room));
    const filled = cells.filter(({ placed }) => placed.length > 0);
    const open = openCells(table, row, width).at(-1)?.line ?? -1;
    return { name, cells, lines: linesOf(name) + sum(filled.map(({ lines }) => lines)) + open + 1 };
  });
  const pad = padOf(rows, box.height / size, size);
  return pad === undefined ? undefined : { form: 'cards', size, rows, count, lefts: [left], head: 0, pad };
}
