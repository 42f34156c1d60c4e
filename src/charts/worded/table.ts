import type { Item } from '@/analysis/item';
import type { Figure } from '@/domain/figure';
import type { ChartMark } from '../chart';

/** One square with the words beside it. */
export interface WordedItem {
  readonly item: Item;
  /** Its words, from full to short; a square without words has none. */
  readonly texts: readonly string[];
  /** What is told of it beside its name, in pieces. */
  readonly notes: readonly string[];
}

/** A cell: its items, and the figure that counts them or says that there are none. */
export interface WordedCell {
  readonly figure: Figure;
  readonly items: readonly WordedItem[];
}

export interface WordedColumn {
  /** Its name, from full to short; none where it needs no name. */
  readonly heads: readonly string[];
  /** The count of the whole column. */
  readonly total?: Figure;
}

export interface WordedRow {
  /** Its name, from full to short. */
  readonly names: readonly string[];
  /** A word on it, under a full name. */
  readonly note?: string;
  readonly isStrong: boolean;
  /** The count that leads the row. */
  readonly count?: Figure;
  readonly mark: ChartMark;
  /** One a column. */
  readonly cells: readonly WordedCell[];
}

/** Rows of named things, columns of squares that say what they are. */
export interface WordedTable {
  /** Prefix of the series. */
  readonly id: string;
  readonly columns: readonly WordedColumn[];
  readonly rows: readonly WordedRow[];
  /** Largest letters, root units: under those of the question it answers. */
  readonly largest: number;
  /** Rows above a heavier rule; 0 = none. */
  readonly split: number;
  /** What stands for the rows without room. */
  readonly more: { readonly words: (rows: number) => string; readonly mark: ChartMark };
}
