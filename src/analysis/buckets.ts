import type { Selection } from './selection';
import { hasAny, type Column } from './table';
import type { AnyRecord } from './values';
import { workspace } from './workspace';

/**
 * Records by their values of a field, each under every value it has; order within a value is kept, and values stand in
 * the order of the records. Counted at once; the records of a value are put together when asked for.
 */
export class Buckets<R extends AnyRecord = AnyRecord> {
  readonly column: Column;
  /** Codes of the values that occur. */
  readonly seen: Int32Array;
  /** Records of each code. */
  readonly counts: Int32Array;
  readonly #whole: Selection<R>;
  #rows: { readonly from: Int32Array; readonly order: Int32Array } | undefined;
  #made: Map<number, Selection<R>> | undefined;
  #stated: Selection<R> | undefined;
  #unstated: Selection<R> | undefined;
  #weights: Int32Array | undefined;

  constructor(whole: Selection<R>, column: Column) {
    this.#whole = whole;
    this.column = column;
    const { starts, codes, values } = column;
    this.counts = new Int32Array(values.length);
    const seen = workspace(values.length);
    let size = 0;
    for (const row of whole.at) {
      for (let index = starts[row] as number; index < (starts[row + 1] as number); index += 1) {
        const code = codes[index] as number;
        if (this.counts[code] === 0) seen[size++] = code;
        this.counts[code] = (this.counts[code] as number) + 1;
      }
    }
    this.seen = seen.slice(0, size);
  }

  get size(): number {
    return this.seen.length;
  }

  has(value: string): boolean {
    return this.count(value) > 0;
  }

  /** Number of records of a value; 0 for none. */
  count(value: string): number {
    return this.counts[this.column.codeOf.get(value) ?? -1] ?? 0;
  }

  /** The records of a value, not yet as a list; `undefined` for none. */
  part(value: string): Selection<R> | undefined {
    const code = this.column.codeOf.get(value);
    return code === undefined || this.counts[code] === 0 ? undefined : this.partOf(code);
  }

  /** The same by its code, which occurs. */
  partOf(code: number): Selection<R> {
    this.#made ??= new Map();
    let made = this.#made.get(code);
    if (!made) this.#made.set(code, (made = this.#whole.part(this.#rowsOf(code))));
    return made;
  }

  get(value: string): readonly R[] | undefined {
    return this.part(value)?.records;
  }

  /** Records with any wanted value. */
  where(isWanted: (value: string) => boolean): Selection<R> {
    return this.#whole.where(hasAny(this.column, isWanted));
  }

  /** Records with any value of the field. */
  get stated(): Selection<R> {
    const { starts } = this.column;
    return (this.#stated ??= this.#whole.where((row) => starts[row] !== starts[row + 1]));
  }

  /** Records without. */
  get unstated(): Selection<R> {
    const { starts } = this.column;
    return (this.#unstated ??= this.#whole.where((row) => starts[row] === starts[row + 1]));
  }

  /** How many things the records of each code stand for. */
  get weights(): Int32Array {
    return (this.#weights ??= this.#weigh());
  }

  #weigh(): Int32Array {
    const { weight } = this.#whole.table.facts;
    if (!weight) return this.counts;
    const { starts, codes } = this.column;
    const weights = new Int32Array(this.counts.length);
    for (const row of this.#whole.at) {
      for (let index = starts[row] as number; index < (starts[row + 1] as number); index += 1) {
        const code = codes[index] as number;
        weights[code] = (weights[code] as number) + (weight[row] as number);
      }
    }
    return weights;
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
    const next = workspace(from.length);
    next.set(from);
    const order = new Int32Array(total);
    for (const row of this.#whole.at) {
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
}
