/** What a spreadsheet shows in place of a value: `#N/A`, `#REF!`. */
export interface CellError {
  readonly error: string;
}

/**
 * One cell: text as it stands, a number, a truth value, `null` where it is empty, or an error. A date is text, as precise as
 * it is shown: `2016-03-01`, `2016-03` or `2016`, with the time where one is shown, `2016-03-01T08:30:00`.
 */
export type CellValue = string | number | boolean | null | CellError;

export interface TableRow {
  /** Row of the sheet, or record of the delimited file, from 1; the heads are row 1. */
  readonly line: number;
  /** One a head; empty where the row is shorter. */
  readonly cells: readonly CellValue[];
}

/** A sheet of a workbook, or a delimited file. */
export interface Table {
  readonly kind: 'table';
  /** Name of the sheet, or of the file without its ending. */
  readonly name: string;
  readonly heads: readonly string[];
  /** Rows that hold anything. */
  readonly rows: readonly TableRow[];
}

/** A list of records as JSON, in the form of the contract. */
export interface RecordList {
  readonly kind: 'records';
  /** Name of the file without its ending, or the key it stands under. */
  readonly name: string;
  readonly records: readonly unknown[];
}
export type Part = Table | RecordList;

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What is worth a word though nothing was refused for it. */
export type NoteCode =
  | 'READ_AS' // a text file was read in another encoding than UTF-8; detail: which
  | 'HIDDEN_SHEET' // left out unless asked for; detail: its name
  | 'FORMULA' // cells hold formulas, whose values were taken; detail: which
  | 'MERGED_CELLS' // only the first of merged cells has a value; detail: which
  | 'RAGGED_ROW' // rows have more or fewer cells than there are heads; detail: their lines
  | 'OPEN_QUOTE' // a quote is never closed, or amid a cell; detail: the lines
  | 'DUPLICATE_HEAD' // columns of one head; detail: the heads
  | 'EMPTY_HEAD' // a column without a head holds values; detail: which
  | 'RESERVED_HEAD' // a column, or a key of JSON, named like a part of every object was left out; detail: its name
  | 'NOT_A_LIST' // what stands beside the lists of an object of JSON was left out; detail: its keys
  | 'DUPLICATE_KEY'; // keys stand twice in one object of JSON, the last being taken; detail: their paths
export interface Note {
  readonly code: NoteCode;
  /** File, and sheet where it has any: `new.xlsx › pilots`. */
  readonly where: string;
  readonly detail: string;
}

/** Why a whole file is not taken in. */
export type RefusalCode =
  | 'TOO_BIG' // more than 20 MB
  | 'TOO_BIG_INFLATED' // more than 50 MB once inflated, or more than it claims
  | 'TOO_MANY_ENTRIES' // more than 1 000 entries in the archive
  | 'TOO_MANY_ROWS' // more than 100 000
  | 'TOO_MANY_CELLS' // more than 5 000 000, empty ones between them counted
  | 'ENCRYPTED' // a workbook with a password
  | 'OLD_EXCEL' // .xls
  | 'NOT_A_WORKBOOK' // an archive that is no workbook, or a broken one
  | 'BAD_JSON' // detail: line and column of the fault, `12:3`, where it is known; absent also where it holds no list
  | 'TOO_DEEP' // JSON nested beyond 100
  | 'BAD_TEXT' // in none of the known encodings, or not text at all
  | 'EMPTY'
  | 'TIMEOUT'; // not read in 10 s, so given up
export interface Refusal {
  readonly file: string;
  readonly code: RefusalCode;
  readonly detail?: string;
}

/** A file that was read, before it is known what its columns mean. */
export interface ReadFile {
  readonly file: string;
  readonly format: 'xlsx' | 'csv' | 'json';
  readonly parts: readonly Part[];
  readonly notes: readonly Note[];
  /** Of a text file: how it was read. */
  readonly encoding?: Encoding;
  /** Of a delimited file: what parts its cells. */
  readonly delimiter?: string;
}

/** What a person may choose otherwise than was detected. */
export interface ReadChoices {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** Hidden sheets too. */
  readonly hidden?: boolean;
}

export const isRefusal = <Read extends object>(read: Read | Refusal): read is Refusal => 'code' in read;
