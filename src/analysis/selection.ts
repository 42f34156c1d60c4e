import { BASES, combineBases, type Basis } from '@/domain/basis';
import type { RecordId } from '@/domain/record-id';
import { Buckets } from './buckets';
import { remembered } from './remembered';
import { strung } from './strung';
import { hasAny, Table } from './table';
import type { AnyRecord, Field } from './values';

/** What some records amount to. */
export interface Sum {
  /** How many things they stand for. */
  readonly weight: number;
  /** Whether the document's list of any of them goes on. */
  readonly isOpen: boolean;
  readonly basis: Basis;
}

/** Records as a figure needs them: what they amount to, and which they are; no list is made of them before it is asked for. */
export interface Counted {
  /** Number of records. */
  readonly size: number;
  readonly sum: Sum;
  /** Their ids, each once, in their order. */
  readonly ids: readonly RecordId[];
}

/** Some rows of a table, in its order, and what has been found out about them: each thing once, when first asked for. */
export class Selection<R extends AnyRecord = AnyRecord> implements Counted {
  readonly table: Table<R>;
  readonly at: Int32Array;
  #records: readonly R[] | undefined;
  #sum: Sum | undefined;
  #ids: readonly RecordId[] | undefined;
  #buckets: Map<Field, Buckets<R>> | undefined;

  constructor(table: Table<R>, at: Int32Array) {
    this.table = table;
    this.at = at;
  }

  get size(): number {
    return this.at.length;
  }

  /** A list that keeps its place in the table: what is counted of it need not read its records again. */
  get records(): readonly R[] {
    if (!this.#records) {
      this.#records = this.take(this.table.records);
      SELECTIONS.set(this.#records, this);
    }
    return this.#records;
  }

  get ids(): readonly RecordId[] {
    const { all, distinct } = this.table.ids;
    return (this.#ids ??= distinct.size === all.length ? this.take(all) : [...new Set(this.take(all))]);
  }

  get sum(): Sum {
    return (this.#sum ??= this.#addUp());
  }

  /** The records by their values of a field. */
  by(field: Field): Buckets<R> {
    this.#buckets ??= new Map();
    let buckets = this.#buckets.get(field);
    if (!buckets) this.#buckets.set(field, (buckets = new Buckets(this, this.table.column(field))));
    return buckets;
  }

  /** Some of its rows, in order; itself where that is all of them. */
  part(at: Int32Array): Selection<R> {
    return at.length === this.at.length ? this : new Selection(this.table, at);
  }

  /** Those rows that hold. A loop: the array's own `filter` takes several times as long. */
  where(holds: (row: number) => boolean): Selection<R> {
    const kept = new Int32Array(this.size);
    let size = 0;
    for (const row of this.at) if (holds(row)) kept[size++] = row;
    return this.part(kept.slice(0, size));
  }

  /** What stands for its rows, for the first of them at most, in a list of one thing for each row of the table. */
  take<Value>(all: readonly Value[], most = Infinity): readonly Value[] {
    const length = Math.min(this.size, most);
    if (length === all.length) return all;
    const taken = new Array<Value>(length);
    for (let index = 0; index < length; index += 1) taken[index] = all[this.at[index] as number] as Value;
    return taken;
  }

  #addUp(): Sum {
    const { at } = this;
    const { weight, open, basis } = this.table.facts;
    let weakest = BASES.indexOf('derived');
    if (basis) for (const row of at) weakest = Math.max(weakest, basis[row] as number);
    return {
      weight: weight ? at.reduce((sum, row) => sum + (weight[row] as number), 0) : at.length,
      isOpen: open !== undefined && at.some((row) => open[row] === 1),
      basis: BASES[weakest] ?? 'derived',
    };
  }
}

const SELECTIONS = new WeakMap<readonly AnyRecord[], Selection>();

/** Where some records stand in their table; records that were not taken from one are a table of their own. */
export function selectionOf<R extends AnyRecord>(records: readonly R[]): Selection<R> {
  let selection = SELECTIONS.get(records);
  if (!selection) SELECTIONS.set(records, (selection = new Selection(new Table<AnyRecord>(records), Int32Array.from(records.keys()))));
  return selection as unknown as Selection<R>;
}

/** Records in a list, or counted already. */
export type Records = readonly AnyRecord[] | Counted;

export function countedOf(records: Records): Counted {
  return 'sum' in records ? records : selectionOf(records);
}

/** Whether no id of one table stands in another. */
const areApart = remembered((one: Table) => remembered((other: Table) => one !== other && !other.ids.all.some((id) => one.ids.distinct.has(id))));

class Joined implements Counted {
  readonly size: number;
  readonly parts: readonly Selection[];
  #ids: readonly RecordId[] | undefined;

  constructor(parts: readonly Selection[]) {
    this.parts = parts.filter(({ size }) => size > 0);
    this.size = this.parts.reduce((total, { size }) => total + size, 0);
  }

  get sum(): Sum {
    const sums = this.parts.map(({ sum }) => sum);
    return { weight: sums.reduce((total, { weight }) => total + weight, 0), isOpen: sums.some(({ isOpen }) => isOpen), basis: combineBases(sums.map(({ basis }) => basis)) };
  }

  /** Where no two tables share an id, as in a sound dataset, the ids need not be compared. */
  get ids(): readonly RecordId[] {
    if (!this.#ids) {
      const all = strung(this.parts.map(({ ids }) => ids));
      const tables = this.parts.map(({ table }) => table);
      const isSound = tables.every((table, index) => tables.slice(0, index).every((other) => areApart(other)(table)));
      this.#ids = isSound ? all : [...new Set(all)];
    }
    return this.#ids;
  }
}

/** Several lists as one, counted without being put together. */
export function joined(lists: readonly Records[]): Counted {
  const parts = lists.map(countedOf).flatMap((each): readonly Selection[] => (each instanceof Joined ? each.parts : each instanceof Selection ? [each] : []));
  const [only] = parts;
  return only && parts.length === 1 ? only : new Joined(parts);
}

/** The buckets of some records, made once for each field. */
export function bucketsBy<R extends AnyRecord>(records: readonly R[], field: Field): Buckets<R> {
  return selectionOf(records).by(field);
}

/** Those that have a wanted value of a field; the same list where all do. */
export function havingAny<R extends AnyRecord>(records: readonly R[], field: Field, isWanted: (value: string, code: number) => boolean): readonly R[] {
  const selection = selectionOf(records);
  const kept = selection.where(hasAny(selection.table.column(field), isWanted));
  return kept === selection ? records : kept.records;
}

/** Those with any value of a field. */
export function withValue<R extends AnyRecord>(records: readonly R[], field: Field): readonly R[] {
  return bucketsBy(records, field).stated.records;
}
