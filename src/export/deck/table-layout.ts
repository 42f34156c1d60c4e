import type { NativeTable } from '../pages';
import type { SheetCell } from '../sheet';
import { heightOf, linesOf, SIZES, widthOf } from './look';

/** So many rows stand on a slide at most, whatever their height. */
const MOST_ROWS = 12;
/** Lengths in inches. */
const LEAST_WIDTH = 0.62;
const MARGIN = { x: 0.06, y: 0.05 } as const;
/** A text is cut rather than that its row would not fit a slide. */
const MOST_LINES = 12;

/** A row of a table on a slide, with its height in inches. */
export interface LaidRow {
  readonly at: number;
  readonly height: number;
}

export interface LaidTable {
  /** Widths of the columns in inches. */
  readonly widths: readonly number[];
  readonly head: number;
  /** The rows of each slide. */
  readonly pages: readonly (readonly LaidRow[])[];
}

const textOf = (cell: SheetCell): string => String(cell);

/** The width that a column would take if there were room for all, without its margins. */
function naturalWidth(table: NativeTable, column: number): number {
  const cells = table.rows.map((row, at) => {
    const squares = table.squares?.[at]?.[column]?.length ?? 0;
    return widthOf(textOf(row[column] ?? ''), SIZES.body) + (squares > 0 ? widthOf(' □'.repeat(1) + '□'.repeat(squares - 1), SIZES.body) : 0);
  });
  return Math.max(LEAST_WIDTH, widthOf(table.heads[column] ?? '', SIZES.small), ...cells) + 2 * MARGIN.x;
}

/** Widths that fill the room: those of narrow columns as they are, wide ones share what is left. */
function columnWidths(natural: readonly number[], room: number): readonly number[] {
  const sum = natural.reduce((total, each) => total + each, 0);
  if (sum <= room) {
    const spare = (room - sum) / natural.length;
    return natural.map((each) => each + spare);
  }
  let limit = room;
  for (let step = 0; step < natural.length; step += 1) {
    const narrow = natural.filter((each) => each <= limit);
    const left = room - narrow.reduce((total, each) => total + each, 0);
    const next = left / Math.max(1, natural.length - narrow.length);
    if (Math.abs(next - limit) < 0.001) break;
    limit = next;
  }
  return natural.map((each) => Math.min(each, limit));
}

const roomIn = (width: number): number => Math.max(0.1, width - 2 * MARGIN.x);

/** Widths, heights and breaks of a table in a box, in inches. */
export function layTable(table: NativeTable, width: number, height: number): LaidTable {
  const natural = table.heads.map((_, column) => naturalWidth(table, column));
  const widths = columnWidths(natural, width);
  const linesIn = (cells: readonly SheetCell[], points: number): number =>
    Math.max(1, ...cells.map((cell, column) => Math.min(MOST_LINES, linesOf(textOf(cell), roomIn(widths[column] ?? width), points))));
  const head = heightOf(linesIn(table.heads, SIZES.small), SIZES.small) + 2 * MARGIN.y;
  const heights = table.rows.map((row) => heightOf(linesIn(row, SIZES.body), SIZES.body) + 2 * MARGIN.y);
  const pages: LaidRow[][] = [];
  let reach = 0;
  heights.forEach((own, at) => {
    const page = pages.at(-1);
    if (!page || page.length >= MOST_ROWS || reach + own > height) {
      pages.push([{ at, height: own }]);
      reach = head + own;
    } else {
      page.push({ at, height: own });
      reach += own;
    }
  });
  return { widths, head, pages };
}

/** The most characters that a cell of a width can print. */
export function mostCharacters(width: number): number {
  return Math.max(1, Math.floor((roomIn(width) * MOST_LINES) / widthOf('国', SIZES.body)));
}

export const CELL_MARGIN = MARGIN;
