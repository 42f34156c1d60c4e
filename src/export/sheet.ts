import type { TableColumn } from '@/analysis/table-column';
import type { RecordId } from '@/domain/record-id';

/** A cell of a file: a number stays a number, all else is text, dates included, as precise as they are given. */
export type SheetCell = string | number;

/** A table to be taken away: the columns and rows on the screen, in their order there. */
export interface Sheet {
  readonly heads: readonly string[];
  /** Widths in root units, as on the screen. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The records that the rows rest on, each once, in the order of the rows. */
  readonly records: readonly RecordId[];
}

/** The shown columns and rows of a table as plain cells. */
export function toSheet<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[], recordsOf: (row: Row) => readonly RecordId[]): Sheet {
  return {
    heads: columns.map(({ title }) => title),
    widths: columns.map(({ width }) => width),
    rows: rows.map((row) => columns.map(({ number, text }) => number?.(row) ?? text(row))),
    records: [...new Set(rows.flatMap(recordsOf))],
  };
}
