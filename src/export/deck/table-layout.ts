import type { NativeTable } from '../pages';
import type { SheetCell } from '../sheet';
import { heightOf, linesOf, SIZES, widthOf } from './look';

/** So many rows stand on a slide at most, whatever their height. */
const MOST_ROWS = 12;
/** Lengths in inches. */
const LEAST_WIDTH = 0.62;
/** A longer word is broken. */
const MOST_WORD = 1.5;
const MARGIN = { x: 0.06, y: 0.035 } as const;
/** What a column takes beyond its widest cell where there is room; more would part a row's cells from one another. */
const MOST_SPARE = 0.9;
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
    return widthOf(textOf(row[column] ?? ''), SIZES.body) + (squares > 0 ? widthOf(` ${'□'.repeat(squares)}`, SIZES.body) : 0);
  });
  return Math.max(LEAST_WIDTH, widthOf(table.heads[column] ?? '', SIZES.small), ...cells) + 2 * MARGIN.x;
}

/** Widths that do not go beyond the room. */
function scaled(widths: readonly number[], room: number): readonly number[] {
  const sum = widths.reduce((total, each) => total + each, 0);
  return sum <= room ? widths : widths.map((each) => (each * room) / sum);
}

/** What a column takes at least: its longest word, up to a limit. */
function leastWidth(table: NativeTable, column: number): number {
  const texts = [table.heads[column] ?? '', ...table.rows.map((row) => String(row[column] ?? ''))];
  const words = texts.flatMap((text) => text.match(/[\u0021-\u007E]+/g) ?? []);
  return Math.max(LEAST_WIDTH, Math.min(MOST_WORD, Math.max(0, ...words.map((word) => widthOf(word, SIZES.body))))) + 2 * MARGIN.x;
}

/** Widths that fill the room: those of narrow columns as they are, none less than its least, wide ones share what is left. */
function columnWidths(natural: readonly number[], least: readonly number[], room: number): readonly number[] {
  const sum = natural.reduce((total, each) => total + each, 0);
  if (sum <= room) {
    const spare = Math.min(MOST_SPARE, (room - sum) / natural.length);
    return natural.map((each) => each + spare);
  }
  // By the root of what it would take a column of long texts gets more, yet does not squeeze the others to a word a line.
  const widths = natural.map(() => 0);
  let open = natural.map((_, at) => at);
  let left = room;
  for (;;) {
    const unit = left / open.reduce((total, at) => total + Math.sqrt(natural[at] ?? 0), 0);
    const shareOf = (at: number): number => unit * Math.sqrt(natural[at] ?? 0);
    // Each column that takes less than its share leaves more to the others; one that needs more leaves less.
    const settled = open.filter((at) => (natural[at] ?? 0) <= shareOf(at) || (least[at] ?? 0) > shareOf(at));
    for (const at of settled.length > 0 ? settled : open) widths[at] = Math.min(natural[at] ?? 0, Math.max(shareOf(at), least[at] ?? 0));
    if (settled.length === 0 || settled.length === open.length) return scaled(widths, room);
    left -= settled.reduce((total, at) => total + (widths[at] ?? 0), 0);
    open = open.filter((at) => !settled.includes(at));
    if (left <= 0) return scaled(widths.map((width, at) => (open.includes(at) ? (least[at] ?? 0) : width)), room);
  }
}

const roomIn = (width: number): number => Math.max(0.1, width - 2 * MARGIN.x);

function filled(heights: readonly number[], room: number, most: number): readonly (readonly LaidRow[])[] {
  const pages: LaidRow[][] = [];
  let reach = 0;
  heights.forEach((height, at) => {
    const page = pages.at(-1);
    const isFull = !page || page.length >= most || reach + height > room;
    if (isFull) pages.push([{ at, height }]);
    else page.push({ at, height });
    reach = isFull ? height : reach + height;
  });
  return pages;
}

/** Rows over as few slides as hold them, much the same on each: a slide of one row looks like a mistake. */
function paged(heights: readonly number[], room: number): readonly (readonly LaidRow[])[] {
  const pages = filled(heights, room, MOST_ROWS);
  const even = filled(heights, room, Math.ceil(heights.length / Math.max(1, pages.length)));
  return even.length === pages.length ? even : pages;
}

/** Widths, heights and breaks of a table in a box, in inches. */
export function layTable(table: NativeTable, width: number, height: number): LaidTable {
  const natural = table.heads.map((_, column) => naturalWidth(table, column));
  const widths = columnWidths(natural, table.heads.map((_, column) => leastWidth(table, column)), width);
  const linesIn = (cells: readonly SheetCell[], points: number): number =>
    Math.max(1, ...cells.map((cell, column) => Math.min(MOST_LINES, linesOf(textOf(cell), roomIn(widths[column] ?? width), points))));
  const head = heightOf(linesIn(table.heads, SIZES.small), SIZES.small) + 2 * MARGIN.y;
  const heights = table.rows.map((row) => heightOf(linesIn(row, SIZES.body), SIZES.body) + 2 * MARGIN.y);
  return { widths, head, pages: paged(heights, height - head) };
}

/** The most characters that a cell of a width can print. */
export function mostCharacters(width: number): number {
  return Math.max(1, Math.floor((roomIn(width) * MOST_LINES) / widthOf('国', SIZES.body)));
}

export const CELL_MARGIN = MARGIN;
