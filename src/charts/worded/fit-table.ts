import { arrange } from './arrange';
import { breakToFit, shareOut, sum } from './columns';
import { AFTER_COLUMN, linesOf, padOf, type Box, type Columns, type Fitted, type FittedRow, type Names } from './fitted';
import type { WordedTable } from './table';

const HEAD = 1.7;

/** Names at the left, a column a kind; `undefined` where a size is too large for the box. */
export function fitTable(table: WordedTable, { names, widest, count }: Names, { way, whole, broken }: Columns, size: number, box: Box): Fitted | undefined {
  const room = box.width / size - count - widest - whole.length * AFTER_COLUMN;
  const columns = breakToFit(whole, broken, room);
  const widths = shareOut(columns, room);
  if (!widths) return undefined;
  const rows = names.map((each, row): FittedRow => {
    const cells = widths.map((width, column) => arrange(columns[column]?.cells[row] ?? [], way === 'flow', width));
    return { name: each, cells, lines: Math.max(linesOf(each), ...cells.map(({ lines }) => lines)) };
  });
  const head = table.columns.some(({ heads }) => heads.length > 0) ? HEAD : 0;
  const pad = padOf(rows, box.height / size - head, size);
  if (pad === undefined) return undefined;
  // What is left over parts the columns; a single one stays beside its names.
  const spread = widths.length === 1 ? 0 : (room - sum(widths)) / (widths.length + 1);
  let x = count + widest + AFTER_COLUMN + spread;
  const lefts = widths.map((width) => {
    const left = x;
    x += width + AFTER_COLUMN + spread;
    return left;
  });
  return { form: 'table', size, rows, count, lefts, head, pad };
}
