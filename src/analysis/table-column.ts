import type { Basis } from '@/domain/basis';
import type { Square } from './square';

/** How a cell is set: a name opens what the row rests on; the others are read. */
export type CellLook = 'name' | 'strong' | 'plain' | 'figure';

/**
 * One column of a table. The same list of columns draws the table, sorts it, and writes it into every file, so that what
 * is taken away is what stands on the screen.
 */
export interface TableColumn<Row> {
  readonly id: string;
  /** Its head, in the reader's language. */
  readonly title: string;
  /** Width in root units, where there is room for all; a column with `grows` takes what is left. */
  readonly width: number;
  readonly grows?: boolean;
  readonly look?: CellLook;
  /** What the cell says, whole. */
  readonly text: (row: Row) => string;
  /** A number that stays one in files; `undefined` where this row has none and the text stands for it. */
  readonly number?: (row: Row) => number | undefined;
  /** What the column is sorted by: its text unless told otherwise. `undefined` stands last in either direction. */
  readonly key?: (row: Row) => string | number | undefined;
  /** The document is silent, or the field does not apply: set back. */
  readonly isSilent?: (row: Row) => boolean;
  /** The square before the text. */
  readonly square?: (row: Row) => Square;
  /** The glyph before the text. */
  readonly basis?: (row: Row) => Basis;
  /** Left out until it is chosen. */
  readonly isExtra?: boolean;
}

/** What a column is sorted by in one row. */
export function sortKey<Row>({ key, number, text }: TableColumn<Row>, row: Row): string | number | undefined {
  return key ? key(row) : (number?.(row) ?? text(row));
}
