import type { Cell } from '@/analysis/item';
import type { ChartContext } from './chart';
import type { ChoiceTable } from './choice-table';
import { fitSquares } from './fit-squares';
import { countText } from './spoken';
import { fitText, textWidth } from './text-width';
import { breakInTwo, linesWidth } from './two-lines';

export const NAME_SIZE = 2;
export const LEADING = 2.1;
const LEAST_SQUARE = 1.2;
/** More squares than these shrink; more than those are counted. */
const MOST_SQUARES = 4;
const MOST_SHRUNK = 8;
const SQUARE_PITCH = 1.22;
/** Between the squares of a cell and its number, and after that. */
export const COUNT_GAP = 0.5;
const AFTER_COUNT = 0.7;
const HEAD_FOOT = 0.7;
const LEAST_PITCH = 2.8;
const LEAST_PITCH_IF_ABOVE = 5;
const EASY_PITCH = 3.6;
const EASY_PITCH_IF_ABOVE = 5.4;
const MOST_PITCH = 5;
const MOST_PITCH_IF_ABOVE = 6.4;
/** Columns farther apart than this are hard to read along a row. */
const MOST_SPREAD = 4;

/** Where everything of the table stands; lengths in root units from the upper left corner. */
export interface ChoiceTableFrame {
  readonly width: number;
  readonly head: number;
  /** Rows that find room. */
  readonly rows: number;
  readonly pitch: number;
  /** Names stand above their cells, on a line of their own, not beside them. */
  readonly isNameAbove: boolean;
  readonly name: number;
  readonly note: number;
  readonly gap: number;
  readonly square: number;
  readonly columns: readonly { readonly left: number; readonly width: number; readonly head: readonly string[]; readonly headTop: number }[];
}

/** Width of the number beside a cell's squares. */
export function countWidth({ items, figure }: Cell): number {
  return items.length === 0 ? 0 : textWidth(countText(figure));
}

/** The same with the room about it. */
export function countRoom(cell: Cell): number {
  return countWidth(cell) + COUNT_GAP + AFTER_COUNT;
}

/** How heads are set: whole, on two lines, short, or short on two lines by turns, where each has the room of two columns. */
interface HeadStyle {
  readonly words: 'long' | 'short';
  readonly lines: 1 | 2;
  readonly isByTurns: boolean;
  readonly isNameAbove: boolean;
  readonly gap: number;
  /** The least that its columns leave for a square. */
  readonly square: number;
}
const WIDE = { isByTurns: false, isNameAbove: false, gap: 1.4, square: 2 } as const;
const STYLES: readonly HeadStyle[] = [
  { ...WIDE, words: 'long', lines: 1 },
  { ...WIDE, words: 'long', lines: 2 },
  { ...WIDE, words: 'short', lines: 1 },
  { ...WIDE, words: 'short', lines: 1, gap: 0.8, square: 1.5 },
  { ...WIDE, words: 'short', lines: 1, square: 1.5, isNameAbove: true },
];
const NARROWEST: HeadStyle = { words: 'short', lines: 2, isByTurns: true, isNameAbove: true, gap: 0.8, square: 1.2 };

/** A head on so many lines; without a space, cut in the middle. */
function headOn(text: string, lines: 1 | 2): readonly string[] {
  if (lines === 1) return [text];
  if (text.includes(' ')) return breakInTwo(text);
  const characters = [...text];
  const isCjk = textWidth(text, 1) === characters.length;
  if (!isCjk || characters.length < 4) return [text];
  const middle = Math.ceil(characters.length / 2);
  return [characters.slice(0, middle).join(''), characters.slice(middle).join('')];
}

interface Needs {
  readonly name: number;
  readonly note: number;
  readonly columns: readonly number[];
  readonly total: number;
}

function needsOf({ columns, rows, isCounted }: ChoiceTable, style: HeadStyle): Needs {
  const { gap } = style;
  const name = style.isNameAbove ? 0 : Math.max(0, ...rows.map((row) => textWidth(row.name, NAME_SIZE)));
  const note = style.isNameAbove ? 0 : Math.max(0, ...rows.map((row) => (row.note ? textWidth(row.note.text) : 0)));
  const cells = columns.map((_, index) => rows.flatMap((row) => row.cells[index] ?? []));
  const needs = columns.map((column, index) => {
    const own = cells[index] ?? [];
    const most = Math.max(1, ...own.map(({ items }) => items.length));
    const shrunk = most > MOST_SHRUNK ? 1 : most;
    const side = Math.max(Math.min(most, MOST_SQUARES) * style.square, shrunk * LEAST_SQUARE);
    const folded = most > MOST_SHRUNK ? textWidth(String(most)) : 0;
    const squares = Math.max(side * SQUARE_PITCH, folded) + (isCounted ? Math.max(0, ...own.map(countRoom)) : 0);
    // The last one has no other beside it to reach over.
    const head = style.isByTurns && index < columns.length - 1 ? 0 : linesWidth(headOn(column[style.words], style.isByTurns ? 1 : style.lines));
    return Math.max(head, squares);
  });
  const sides = (name > 0 ? gap : 0) + (note > 0 ? note + gap : 0);
  return { name, note, columns: needs, total: name + sides + needs.reduce((sum, each) => sum + each, 0) + (columns.length - 1) * gap };
}

/** One size for all squares; where they are counted, the size at which the longest run fits, so that lengths compare. */
function squareOf({ rows, isCounted }: ChoiceTable, widths: readonly number[], pitch: number): number {
  const largest = Math.min(2.2, Math.max(2, pitch * 0.45));
  const fits = rows.flatMap(({ cells }) =>
    cells.flatMap((cell, index) => {
      if (cell.items.length === 0) return [];
      const count = isCounted ? cell.items.length : Math.min(cell.items.length, MOST_SQUARES);
      const run = fitSquares(count, (widths[index] ?? 0) - (isCounted ? countRoom(cell) : 0), largest);
      return run.times === undefined ? run.size : largest;
    }),
  );
  return Math.max(LEAST_SQUARE, Math.min(largest, ...fits));
}

function fitting(table: ChoiceTable, width: number): { readonly style: HeadStyle; readonly needs: Needs } {
  const style = STYLES.find((each) => needsOf(table, each).total <= width) ?? NARROWEST;
  return { style, needs: needsOf(table, style) };
}

function headLines({ columns }: ChoiceTable, { words, lines, isByTurns }: HeadStyle): 1 | 2 {
  return isByTurns || columns.some((column) => headOn(column[words], lines).length > 1) ? 2 : 1;
}

/** The height at which all rows stand with ease, in root units. */
export function choiceTableHeight(table: ChoiceTable, { width, u }: Pick<ChartContext, 'width' | 'u'>): number {
  const { style } = fitting(table, width / u);
  return headLines(table, style) * LEADING + HEAD_FOOT + table.rows.length * (style.isNameAbove ? EASY_PITCH_IF_ABOVE : EASY_PITCH);
}

/**
 * Shares the room out: heads are broken, then shortened, then names take a line of their own, until all fits; what is
 * left over widens the columns.
 */
export function choiceTableFrame(table: ChoiceTable, context: ChartContext): ChoiceTableFrame {
  const width = context.width / context.u;
  const { style, needs } = fitting(table, width);
  const { gap } = style;
  const lines = headLines(table, style);
  const head = lines * LEADING + HEAD_FOOT;
  const [least, most] = style.isNameAbove ? [LEAST_PITCH_IF_ABOVE, MOST_PITCH_IF_ABOVE] : [LEAST_PITCH, MOST_PITCH];
  const room = Math.max(0, context.height / context.u - head);
  const rows = Math.max(1, Math.min(table.rows.length, Math.floor(room / least)));
  const pitch = Math.min(most, Math.max(least, room / rows));

  const slack = width - needs.total;
  const spread = Math.min(MOST_SPREAD, Math.max(0, slack) / Math.max(1, table.columns.length));
  const sum = needs.columns.reduce((total, each) => total + each, 0);
  const share = slack < 0 ? Math.max(0, 1 + slack / sum) : 1;
  let left = needs.name > 0 ? needs.name + gap : 0;
  const placed = needs.columns.map((need) => {
    const column = { left, width: need * share + spread };
    left += column.width + gap;
    return column;
  });
  const columns = placed.map((place, index) => {
    const words = table.columns[index]?.[style.words] ?? '';
    const on = style.isByTurns ? [words] : headOn(words, style.lines);
    const next = style.isByTurns ? (placed[index + 1]?.width ?? 0) + gap : 0;
    const beyond = index === placed.length - 1 ? Math.max(0, width - place.left - place.width) : 0;
    const turn = style.isByTurns ? index % 2 : lines - on.length;
    return { ...place, head: on.map((line) => fitText(line, place.width + Math.max(next, beyond))), headTop: turn * LEADING };
  });
  return {
    width,
    head,
    rows,
    pitch,
    isNameAbove: style.isNameAbove,
    name: needs.name,
    note: needs.note,
    gap,
    square: squareOf(table, placed.map((place) => place.width), pitch),
    columns,
  };
}
