import { BASES, combineBases, type Basis } from '@/domain/basis';
import type { RecordId } from '@/domain/record-id';
import { attached } from './attached';
import { Buckets } from './buckets';
import { recalled } from './recalled';
import { remembered, rememberedOfTwo } from './remembered';
import { strung } from './strung';
import { hasAny, Table } from './table';
import type { AnyRecord, Field } from './values';
import { workspace } from './workspace';

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
    if (!this.#ids) {
      const ids = this.take(this.table.ids.all);
      this.#ids = isSound(this.table) ? ids : [...new Set(ids)];
      ORIGINS.set(this.#ids, [this]);
    }
    return this.#ids;
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
    const kept = workspace(this.size);
    let size = 0;
    for (const row of this.at) if (holds(row)) kept[size++] = row;
    return size === this.size ? this : this.part(kept.slice(0, size));
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

const SELECTIONS = attached<readonly AnyRecord[], Selection>();

function everyRow(length: number): Int32Array {
  const rows = new Int32Array(length);
  for (let row = 0; row < length; row += 1) rows[row] = row;
  return rows;
}

/** Where some records stand in their table; records that were not taken from one are a table of their own. */
export function selectionOf<R extends AnyRecord>(records: readonly R[]): Selection<R> {
  let selection = SELECTIONS.get(records);
  if (!selection) SELECTIONS.set(records, (selection = new Selection(new Table<AnyRecord>(records), everyRow(records.length))));
  return selection as unknown as Selection<R>;
}

/** Records in a list, or counted already. */
export type Records = readonly AnyRecord[] | Counted;

export function countedOf(records: Records): Counted {
  return 'sum' in records ? records : selectionOf(records);
}

/** Whether no two records of a table share an id. */
const isSound = ({ ids }: Table): boolean => ids.distinct.size === ids.all.length;

/** Whether no id of one table stands in another. */
const areApart = rememberedOfTwo((one: Table, other: Table) => !other.ids.all.some((id) => one.ids.distinct.has(id)));

/** The selections that lists of ids were taken from. */
const ORIGINS = attached<readonly RecordId[], readonly Selection[]>();

/** Selections without the rows that stand in one before them. */
function withoutRepeats(parts: readonly Selection[]): readonly Selection[] {
  const taken = new Map<Table, Uint8Array>();
  return parts.map((part) => {
    const rows = taken.get(part.table) ?? new Uint8Array(part.table.records.length);
    taken.set(part.table, rows);
    return part.where((row) => rows[row] === 0 && (rows[row] = 1) === 1);
  });
}

/** As many as there are collections, and some: lists of one record each are tables of their own, whose ids are compared sooner than the tables. */
const MOST_TABLES = 20;

/** Ids of some selections, each once, in the order in which they first come. Where the dataset is sound rows tell them apart, many times faster than texts do. */
function unite(parts: readonly Selection[]): readonly RecordId[] {
  const tables = [...new Set(parts.map(({ table }) => table))];
  const areSound = tables.length <= MOST_TABLES && tables.every((table, index) => isSound(table) && tables.slice(0, index).every((other) => areApart(other, table)));
  const apart = areSound && tables.length < parts.length ? withoutRepeats(parts) : parts;
  const all = strung(apart.map(({ ids }) => ids));
  const ids = areSound ? all : [...new Set(all)];
  ORIGINS.set(ids, parts);
  return ids;
}

interface Union {
  readonly parts: readonly Selection[];
  readonly ids: readonly RecordId[];
}

/** Unions by the first of their parts, the one asked for last first: many figures rest on the same records. */
const unions = remembered<Selection, Union[]>(() => []);
const MOST_UNIONS = 4;

function unitedIds(parts: readonly Selection[]): readonly RecordId[] {
  const [first] = parts;
  if (!first) return unite(parts);
  return recalled(
    unions(first),
    MOST_UNIONS,
    (union) => union.parts.length === parts.length && union.parts.every((part, index) => part === parts[index]),
    () => ({ parts, ids: unite(parts) }),
  ).ids;
}

/** Several lists of ids as one, each id once, in the order in which they first come. */
export function unionOf(lists: readonly (readonly RecordId[])[]): readonly RecordId[] {
  const parts = lists.map((list) => ORIGINS.get(list));
  return parts.every((part) => part !== undefined) ? unitedIds(parts.flat()) : [...new Set(strung(lists))];
}

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

  get ids(): readonly RecordId[] {
    return (this.#ids ??= unitedIds(this.parts));
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
