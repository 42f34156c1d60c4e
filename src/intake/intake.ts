import type { Change } from '@/domain/change';
import type { CollectionName, Collections } from '@/domain/collections';

/** Where a fault or a record stands in what was taken in. */
export interface Origin {
  readonly file: string;
  /** Sheet of a workbook; the name of the file otherwise. */
  readonly sheet: string;
  /** Row of the sheet, or position in a list of JSON from 1; absent = the sheet as a whole. */
  readonly line?: number;
  /** Head of the column, or path of the field; absent = the row as a whole. */
  readonly column?: string;
}

/** Why a row was left out, or a record cannot stand. */
export type FaultReason =
  | 'REQUIRED' // an empty cell where a value must stand
  | 'NOT_ONE_OF' // none of the words of a list; detail: the words
  | 'NOT_A_DATE'
  | 'NOT_A_NUMBER'
  | 'NOT_TRUE_OR_FALSE'
  | 'NOT_AN_ID' // not lower-case words joined by hyphens
  | 'CELL_ERROR' // `#N/A` and the like; detail: which
  | 'DUPLICATE_ID' // detail: where it stands first
  | 'NO_SUCH_RECORD' // a reference that leads nowhere; detail: collection
  | 'NOT_QUOTED' // the words of a citation do not stand in its paragraph exactly once; detail: how
  | 'TOO_FAR_AHEAD' // a date more than ten years in the future
  | 'BROKEN'; // anything else that the contract forbids; detail: the contract's words
export interface IntakeFault extends Origin {
  /** The part it stands in, as choices name it. */
  readonly part: string;
  readonly collection: CollectionName;
  readonly record?: string;
  /** Path of the cell, by which it can be fixed: `citations.1.exact`; absent = the row as a whole. */
  readonly path?: string;
  /** What stands there, cut to 200 characters. */
  readonly value: string;
  readonly reason: FaultReason;
  readonly detail?: string;
  /** What may have been meant. */
  readonly suggestion?: string;
}

/** How one column is read. */
export interface ColumnMapping {
  readonly head: string;
  /** Path of the field in a record: `citations.1.exact`; absent = not read. */
  readonly path?: string;
  /** A field that looks like it, where none is read. */
  readonly suggestion?: string;
}

/** How one part of a file is read. */
export interface PartMapping {
  /** `new.xlsx › pilots`: what choices name it by. */
  readonly key: string;
  readonly file: string;
  readonly sheet: string;
  /** Absent = the part is not read. */
  readonly collection?: CollectionName;
  readonly columns: readonly ColumnMapping[];
  /** Rows or records in it. */
  readonly count: number;
}

export const DUPLICATE_RULES = ['first', 'last', 'rename'] as const;
export type DuplicateRule = (typeof DUPLICATE_RULES)[number];

/** What a person decides; each has a default that loses nothing. */
export interface IntakeChoices {
  /** Collection by part; '' = leave the part out. */
  readonly collections?: Readonly<Record<string, CollectionName | ''>>;
  /** Path by part and column (its number, from 0); '' = leave the column out. */
  readonly columns?: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** Cells by part and by row and path (`3:date`), as they are to be read instead. */
  readonly fixes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Which of two rows of one id is taken; the first unless told, the other is left out with a word. */
  readonly duplicates?: DuplicateRule;
  /** Collections of which the files hold all: records that are not in them go. */
  readonly whole?: readonly CollectionName[];
}

/** What became of one collection. */
export interface CollectionOutcome {
  readonly collection: CollectionName;
  /** Rows and records that came. */
  readonly came: number;
  readonly kept: number;
  readonly quarantined: number;
  /** More than a fifth, or all, were bad: nothing of it was taken. */
  readonly isRefused: boolean;
}

/** A record of the dataset, in none of the files, that stands on nothing after the change. */
export interface Ungrounded {
  readonly collection: CollectionName;
  readonly record: string;
  /** Path of the field: `enterprise`, `citations.0.exact`. */
  readonly field: string;
  readonly reason: Extract<FaultReason, 'NO_SUCH_RECORD' | 'NOT_QUOTED'>;
}

/** What taking files in would make of the dataset. */
export interface Intake {
  readonly parts: readonly PartMapping[];
  readonly outcomes: readonly CollectionOutcome[];
  readonly faults: readonly IntakeFault[];
  readonly ungrounded: readonly Ungrounded[];
  /** From the dataset as it is to `data`. */
  readonly changes: readonly Change[];
  /** The dataset with what was kept. */
  readonly data: Collections;
}
