import type { Figure } from '@/domain/figure';
import type { Choice } from '@/domain/filter';
import type { Status } from '@/domain/vocabulary';
import type { Item } from './item';
import { itemOf } from './items';
import type { Selection } from './selection';
import type { AnyRecord } from './values';

/** No row of a picture has room for more squares; the others are in the count. */
const MOST_SQUARES = 240;

/** Records of one status: how many, and the squares of the first of them. */
export interface TallyRun {
  readonly status: Item['status'];
  readonly count: number;
  readonly items: readonly Item[];
  /** The first of the items, however few; the others are not made for it. */
  first(most: number): readonly Item[];
}

/** Some records by status, and the figure that counts them, 0 for none. */
export interface Tally {
  readonly figure: Figure;
  readonly runs: readonly TallyRun[];
}

/** The records of one value of a facet. */
export interface TallyRow extends Tally {
  readonly choice: Choice;
}

class Run implements TallyRun {
  readonly status: Item['status'];
  readonly count: number;
  readonly #parts: readonly Selection[];
  #items: readonly Item[] | undefined;

  constructor(status: Item['status'], parts: readonly Selection[]) {
    this.status = status;
    this.count = parts.reduce((sum, { size }) => sum + size, 0);
    this.#parts = parts;
  }
  get items(): readonly Item[] {
    return (this.#items ??= this.first(MOST_SQUARES));
  }
  first(most: number): readonly Item[] {
    return this.#items?.slice(0, most) ?? firstOf(this.#parts, most).map((record) => itemOf(record));
  }
}

/** Records by status, a square a record, in the order in which the statuses occur; squares are made when they are looked at. */
export function runsOf(parts: readonly Selection[]): readonly TallyRun[] {
  const byStatus = new Map<Item['status'], Selection[]>();
  const add = (status: Item['status'], own: Selection): void => {
    const known = byStatus.get(status);
    if (known) known.push(own);
    else byStatus.set(status, [own]);
  };
  for (const part of parts) {
    const buckets = part.by('status');
    for (const code of buckets.seen) add(buckets.column.values[code] as Status, buckets.partOf(code));
    if (buckets.unstated.size > 0) add('subject', buckets.unstated);
  }
  return Array.from(byStatus, ([status, own]) => new Run(status, own));
}

function firstOf(parts: readonly Selection[], most: number): readonly AnyRecord[] {
  const records: AnyRecord[] = [];
  for (const part of parts) if (records.length < most) records.push(...part.take(part.table.records, most - records.length));
  return records;
}

class Tallied implements Tally {
  readonly figure: Figure;
  readonly #parts: readonly Selection[];
  #runs: readonly TallyRun[] | undefined;

  constructor(figure: Figure, parts: readonly Selection[]) {
    this.figure = figure;
    this.#parts = parts;
  }
  get runs(): readonly TallyRun[] {
    return (this.#runs ??= runsOf(this.#parts));
  }
}

/** The tally of some records, and what it is of; its squares are found when they are looked at. */
export function tallyOf<Own extends object>(own: Own, figure: Figure, parts: readonly Selection[]): Own & Tally {
  return Object.assign(new Tallied(figure, parts), own);
}
