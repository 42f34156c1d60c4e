import { recordsAt, remembered, selectionOf, type Column, type Selection, type Table } from './table';
import type { AnyRecord, Field } from './values';

/**
 * Records by their values of a field, each under every value it has; order within a value is kept, and values stand in
 * the order of the records. Counted at once; the records of a value are put together when asked for.
 */
export class Buckets<R extends AnyRecord> implements ReadonlyMap<string, readonly R[]> {
  readonly column: Column;
  readonly table: Table<R>;
  /** Codes of the values that occur. */
  readonly seen: Int32Array;
  /** Records of each code. */
  readonly counts: Int32Array;
  readonly #at: Int32Array;
  #rows: { readonly from: Int32Array; readonly order: Int32Array } | undefined;
  readonly #made = new Map<number, readonly R[]>();

  constructor({ table, at }: Selection<R>, column: Column) {
    this.table = table;
    this.column = column;
    this.#at = at;
    const { starts, codes, values } = column;
    this.counts = new Int32Array(values.length);
    const seen = new Int32Array(values.length);
    let size = 0;
    for (const row of at) {
      for (let index = starts[row] as number; index < (starts[row + 1] as number); index += 1) {
        const code = codes[index] as number;
        if (this.counts[code] === 0) seen[size++] = code;
        this.counts[code] = (this.counts[code] as number) + 1;
      }
    }
    this.seen = seen.subarray(0, size);
  }

  get size(): number {
    return this.seen.length;
  }

  has(value: string): boolean {
    const code = this.column.codeOf.get(value);
    return code !== undefined && (this.counts[code] as number) > 0;
  }

  get(value: string): readonly R[] | undefined {
    const code = this.column.codeOf.get(value);
    if (code === undefined || this.counts[code] === 0) return undefined;
    let made = this.#made.get(code);
    if (!made) this.#made.set(code, (made = recordsAt({ table: this.table, at: this.#rowsOf(code) })));
    return made;
  }

  /** How many things the records of a value stand for; 0 for none. */
  weight(code: number): number {
    const { weight } = this.table.facts;
    const count = this.counts[code] ?? 0;
    return weight && count > 0 ? this.#rowsOf(code).reduce((sum, row) => sum + (weight[row] as number), 0) : count;
  }

  #rowsOf(code: number): Int32Array {
    const { from, order } = (this.#rows ??= this.#sort());
    const start = from[code] as number;
    return order.subarray(start, start + (this.counts[code] as number));
  }

  #sort() {
    const { starts, codes } = this.column;
    const from = new Int32Array(this.counts.length);
    let total = 0;
    for (const code of this.seen) {
      from[code] = total;
      total += this.counts[code] as number;
    }
    const next = from.slice();
    const order = new Int32Array(total);
    for (const row of this.#at) {
      for (let index = starts[row] as number; index < (starts[row + 1] as number); index += 1) {
        const code = codes[index] as number;
        order[next[code] as number] = row;
        next[code] = (next[code] as number) + 1;
      }
    }
    return { from, order };
  }

  *keys(): MapIterator<string> {
    for (const code of this.seen) yield this.column.values[code] as string;
  }

  *values(): MapIterator<readonly R[]> {
    for (const [, records] of this) yield records;
  }

  *entries(): MapIterator<[string, readonly R[]]> {
    for (const value of this.keys()) yield [value, this.get(value) ?? []];
  }

  [Symbol.iterator](): MapIterator<[string, readonly R[]]> {
    return this.entries();
  }

  forEach(callback: (records: readonly R[], value: string, map: ReadonlyMap<string, readonly R[]>) => void): void {
    for (const [value, records] of this) callback(records, value, this);
  }
}

const byField = remembered((records: readonly AnyRecord[]) => ({ selection: selectionOf(records), fields: new Map<Field, Buckets<AnyRecord>>() }));

/** The buckets of some records, made once for each field. */
export function bucketsBy<R extends AnyRecord>(records: readonly R[], field: Field): Buckets<R> {
  const { selection, fields } = byField(records);
  let buckets = fields.get(field);
  if (!buckets) fields.set(field, (buckets = new Buckets(selection, selection.table.column(field))));
  return buckets as unknown as Buckets<R>;
}
