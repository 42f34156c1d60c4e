import { BASES, combineBases, type Basis } from '@/domain/basis';
import type { RecordId } from '@/domain/record-id';
import { valuesOf, weightOf, type AnyRecord, type Field } from './values';

/** The values of one field over the records of a table, as numbers: those of record `i` are `codes[starts[i]]` … `codes[starts[i + 1] - 1]`. */
export interface Column {
  /** Distinct values, in the order of the records. */
  readonly values: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
  readonly starts: Int32Array;
  readonly codes: Int32Array;
}

/** Some records of a table: which, in order. */
export interface Selection<R extends AnyRecord = AnyRecord> {
  readonly table: Table<R>;
  readonly at: Int32Array;
}

/** The column of what `read` gives for each record. */
export function columnOf(records: readonly AnyRecord[], read: (record: AnyRecord) => readonly string[]): Column {
  const codeOf = new Map<string, number>();
  const starts = new Int32Array(records.length + 1);
  const codes: number[] = [];
  records.forEach((record, row) => {
    const values = read(record);
    for (const value of values.length > 1 ? new Set(values) : values) {
      let code = codeOf.get(value);
      if (code === undefined) codeOf.set(value, (code = codeOf.size));
      codes.push(code);
    }
    starts[row + 1] = codes.length;
  });
  return { values: [...codeOf.keys()], codeOf, starts, codes: Int32Array.from(codes) };
}

/** A number for each record; `undefined` where it is the same for all. */
function numbersOf(records: readonly AnyRecord[], usual: number, read: (record: AnyRecord) => number): Int32Array | undefined {
  const numbers = Int32Array.from(records, read);
  return numbers.every((number) => number === usual) ? undefined : numbers;
}

/** Records by columns of numbers, each column made when first asked for. Records are frozen: what is read once holds. */
export class Table<R extends AnyRecord = AnyRecord> {
  readonly records: readonly R[];
  readonly #columns = new Map<Field, Column>();
  #facts: { readonly weight: Int32Array | undefined; readonly open: Int32Array | undefined; readonly basis: Int32Array | undefined } | undefined;

  constructor(records: readonly R[]) {
    this.records = records;
  }

  column(field: Field): Column {
    let column = this.#columns.get(field);
    if (!column) this.#columns.set(field, (column = columnOf(this.records, (record) => valuesOf(record, field))));
    return column;
  }

  /** How many things each record stands for, whether its list goes on, and its place among the bases. */
  get facts() {
    return (this.#facts ??= {
      weight: numbersOf(this.records, 1, weightOf),
      open: numbersOf(this.records, 0, (record) => Number('openList' in record && record.openList === true)),
      basis: numbersOf(this.records, 0, (record) => BASES.indexOf(('basis' in record ? record.basis : undefined) ?? 'quoted')),
    });
  }
}

const SELECTIONS = new WeakMap<readonly AnyRecord[], Selection>();

/** Where some records stand in their table; records that were not taken from one are a table of their own. */
export function selectionOf<R extends AnyRecord>(records: readonly R[]): Selection<R> {
  let selection = SELECTIONS.get(records);
  if (!selection) {
    selection = { table: new Table(records), at: Int32Array.from(records.keys()) };
    SELECTIONS.set(records, selection);
  }
  return selection as Selection<R>;
}

/** The records of a selection, which keep their place in the table: what is counted of them need not read them again. */
export function recordsAt<R extends AnyRecord>({ table, at }: Selection<R>): readonly R[] {
  const { records } = table;
  const found = new Array<R>(at.length);
  for (let index = 0; index < at.length; index += 1) found[index] = records[at[index] as number] as R;
  SELECTIONS.set(found, { table, at });
  return found;
}

/** Those rows of a selection that hold, as a selection; the same one where all do. */
export function keep<R extends AnyRecord>(selection: Selection<R>, holds: (row: number) => boolean): Selection<R> {
  const { table, at } = selection;
  const rows = at.filter(holds);
  return rows.length === at.length ? selection : { table, at: rows };
}

/** Whether a row has one of the wanted values of a field. */
export function hasAny({ values, starts, codes }: Column, isWanted: (value: string, code: number) => boolean): (row: number) => boolean {
  const wanted = Uint8Array.from(values, (value, code) => Number(isWanted(value, code)));
  return (row) => {
    for (let index = starts[row] as number; index < (starts[row + 1] as number); index += 1) if (wanted[codes[index] as number]) return true;
    return false;
  };
}

/** Whether no id of one table stands in another. */
const areApart = remembered((one: Table) => {
  const ids = new Set(one.records.map(({ id }) => id));
  return remembered((other: Table) => one !== other && !other.records.some(({ id }) => ids.has(id)));
});

/** Ids of some records, each once; where no two share one, as a dataset has it, they need not be compared. */
export const idsIn = remembered((records: readonly AnyRecord[]): readonly RecordId[] => {
  const lists = PARTS.get(records) ?? [records];
  const tables = lists.filter((list) => list.length > 0).map((list) => selectionOf(list).table);
  const isPlain = tables.every((table, index) => haveOwnIds(table) && tables.slice(0, index).every((other) => areApart(other)(table)));
  const ids = records.map(({ id }) => id);
  return isPlain ? ids : [...new Set(ids)];
});

/** What some records amount to. */
export interface Sum {
  /** How many things they stand for. */
  readonly weight: number;
  /** Whether the document's list of any of them goes on. */
  readonly isOpen: boolean;
  readonly basis: Basis;
}

const haveOwnIds = remembered((table: Table) => new Set(table.records.map(({ id }) => id)).size === table.records.length);

const PARTS = new WeakMap<readonly AnyRecord[], readonly (readonly AnyRecord[])[]>();

/** Several lists as one, which need not be read again to be counted. */
export function joined<R extends AnyRecord>(lists: readonly (readonly R[])[]): readonly R[] {
  const all = lists.flat();
  PARTS.set(all, lists);
  return all;
}

/** Adds up the facts of some records. */
export const sumOf = remembered((records: readonly AnyRecord[]): Sum => {
  const parts = PARTS.get(records)?.map((part) => sumOf(part));
  if (parts) {
    return { weight: parts.reduce((sum, { weight }) => sum + weight, 0), isOpen: parts.some(({ isOpen }) => isOpen), basis: combineBases(parts.map(({ basis }) => basis)) };
  }
  const { table, at } = selectionOf(records);
  const { weight, open, basis } = table.facts;
  let [total, isOpen, weakest] = [weight ? 0 : at.length, false, BASES.indexOf('derived')];
  for (const row of at) {
    if (weight) total += weight[row] as number;
    if (open?.[row] === 1) isOpen = true;
    if (basis && (basis[row] as number) > weakest) weakest = basis[row] as number;
  }
  return { weight: total, isOpen, basis: BASES[weakest] ?? 'derived' };
});

/** Those that have a wanted value of a field; the same list where all do. */
export function havingAny<R extends AnyRecord>(records: readonly R[], field: Field, isWanted: (value: string, code: number) => boolean): readonly R[] {
  const selection = selectionOf(records);
  const kept = keep(selection, hasAny(selection.table.column(field), isWanted));
  return kept === selection ? records : recordsAt(kept);
}

/** Those with any value of a field. */
export function withValue<R extends AnyRecord>(records: readonly R[], field: Field): readonly R[] {
  return havingAny(records, field, () => true);
}

/** Those without any value of a field. */
export function withoutValue<R extends AnyRecord>(records: readonly R[], field: Field): readonly R[] {
  const selection = selectionOf(records);
  const { starts } = selection.table.column(field);
  return recordsAt(keep(selection, (row) => starts[row] === starts[row + 1]));
}

/** A value remembered for an object for as long as that lives. */
export function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}
