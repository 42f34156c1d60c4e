import type { Arranged } from './arrange';
import { sum, type Column } from './columns';
import type { Name, Shape } from './measure';

export const LINE = 1.4;
export const AFTER_COLUMN = 1.2;
/** Air between rows: those of one line each stand close, others need more to be told apart. */
const PAD = { single: 0.15, several: 0.36 } as const;
/** Rows with more air than this, in root units, would fall apart. */
const MOST_AIR = 6;

/** How items stand in their cells: each in one shape, or several on a line. */
export type Way = Shape | 'flow';

/** The names of a table in one form, and the room they need; in em, as all of these. */
export interface Names {
  readonly names: readonly Name[];
  readonly widest: number;
  /** Room for the counts that lead the rows. */
  readonly count: number;
}

/** The columns of a table in one way; `broken` are the same with long words broken, where they may be. */
export interface Columns {
  readonly way: Way;
  readonly whole: readonly Column[];
  readonly broken: readonly Column[];
}

/** The room there is, in root units. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface FittedRow {
  readonly name: Name;
  readonly cells: readonly Arranged[];
  readonly lines: number;
}

/**
 * A table laid out: with a column a kind, or as cards with each row's cells under its name, for boxes that are narrow
 * and tall. `size` is in root units, everything else in em of it.
 */
export interface Fitted {
  readonly form: 'table' | 'cards';
  readonly size: number;
  readonly rows: readonly FittedRow[];
  /** Room for the counts that lead the rows. */
  readonly count: number;
  /** Left edge of each column; of the cards' one column. */
  readonly lefts: readonly number[];
  readonly head: number;
  /** Room above and below the lines of a row, both together. */
  readonly pad: number;
}

export const linesOf = ({ lines, note }: Name): number => lines.length + (note === '' ? 0 : 1);

/** Air for the rows out of what is left of a height in em; `undefined` where they do not fit. */
export function padOf(rows: readonly FittedRow[], height: number, size: number): number | undefined {
  const pad = (height - sum(rows.map(({ lines }) => lines)) * LINE) / Math.max(rows.length, 1);
  const least = rows.every(({ lines }) => lines === 1) ? PAD.single : PAD.several;
  return pad < least ? undefined : Math.min(pad, least + MOST_AIR / size);
}
