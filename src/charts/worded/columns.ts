import { roomOf, type Room } from './arrange';
import { blockOf, headWidth, type Block, type Level, type Shape } from './measure';
import type { WordedTable } from './table';

/** One column of a table: its cells' blocks, top-down, and the room they need. */
export interface Column {
  readonly cells: readonly (readonly Block[])[];
  readonly room: Room;
}

export function columnOf(table: WordedTable, index: number, level: Level, shape: Shape, isFlow: boolean): Column {
  const cells = table.rows.map((row) => (row.cells[index]?.items ?? []).map((item) => blockOf(item, level, shape)));
  const rooms = cells.map((cell) => roomOf(cell, isFlow));
  const column = table.columns[index];
  const least = Math.max(column ? headWidth(column) : 0, ...rooms.map((room) => room.least));
  return { cells, room: { least, most: Math.max(least, ...rooms.map((room) => room.most)) } };
}

export const sum = (lengths: readonly number[]): number => lengths.reduce((total, each) => total + each, 0);

const leastOf = (columns: readonly Column[]): number => sum(columns.map(({ room }) => room.least));

/** Breaks the words of as few columns as a width asks for, those first that gain most by it. */
export function breakToFit(whole: readonly Column[], broken: readonly Column[], width: number): readonly Column[] {
  const gain = (index: number): number => (whole[index]?.room.least ?? 0) - (broken[index]?.room.least ?? 0);
  const order = whole.map((_, index) => index).sort((a, b) => gain(b) - gain(a));
  let columns = whole;
  for (const index of order) {
    if (leastOf(columns) <= width) break;
    columns = columns.map((column, place) => (place === index ? (broken[index] ?? column) : column));
  }
  return columns;
}

/** Widths of the columns: each its least, then as much of the rest as it has use for; `undefined` where they do not fit. */
export function shareOut(columns: readonly Column[], width: number): readonly number[] | undefined {
  const slack = width - leastOf(columns);
  if (slack < 0) return undefined;
  const wished = sum(columns.map(({ room }) => room.most - room.least));
  const part = wished === 0 ? 0 : Math.min(1, slack / wished);
  return columns.map(({ room }) => room.least + (room.most - room.least) * part);
}
