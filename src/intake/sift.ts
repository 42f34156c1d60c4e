import { COLLECTION_NAMES, type CollectionName, type Collections } from '@/domain/collections';
import type { Citation } from '@/domain/citation';
import type { Document } from '@/domain/document';
import { parseEdtf, yearOf } from '@/domain/edtf';
import { citationFault } from './check-citation';
import { closestOf } from './closest';
import type { CollectionOutcome, DuplicateRule, IntakeFault, Ungrounded } from './intake';
import { faultsAt, type Plain, type Row } from './read-rows';
import { danglingIn } from './references';
import type { CellFault } from './unflatten';

/** Above this share of bad rows the table itself is broken; one bad row is never enough. */
const BAD_SHARE = 0.2;
/** A date further ahead than this is a slip of the pen. */
const MOST_YEARS_AHEAD = 10;

/** Among more ids than these the nearest is not looked for: it would take minutes. */
const MOST_COMPARED = 2_000;

/** What the rows are held against. */
export interface SiftContext {
  readonly current: Collections;
  readonly duplicates: DuplicateRule;
  readonly whole: ReadonlySet<CollectionName>;
  /** The year it is. */
  readonly year: number;
}

export interface Sifted {
  readonly faults: readonly IntakeFault[];
  readonly outcomes: readonly CollectionOutcome[];
  readonly ungrounded: readonly Ungrounded[];
  readonly data: Collections;
}

type Lists = Readonly<Record<CollectionName, readonly Plain[]>>;

/** The row without its record. */
function refuse({ record: _, ...row }: Row, faults: readonly CellFault[]): Row {
  return { ...row, faults: faultsAt(row, row.id, faults) };
}
const whereOf = ({ file, sheet, line }: Row['origin']): string => [file, sheet, line].filter((part) => part !== undefined).join(' › ');

/** One row for each id, by the rule; the others are refused with the place of the one that was taken. */
function dropDuplicates(rows: readonly Row[], { current, duplicates }: SiftContext): readonly Row[] {
  const owner = new Map(COLLECTION_NAMES.flatMap((name) => current[name].map(({ id }) => [id, name] as const)));
  const taken = new Map<string, Row>();
  const renamed = new Set<string>();
  const free = (id: string): string => {
    let number = 2;
    while (owner.has(`${id}-${number}`) || taken.has(`${id}-${number}`)) number += 1;
    return `${id}-${number}`;
  };
  const isTwice = (row: Row, first: Row): Row => refuse(row, [{ path: 'id', reason: 'DUPLICATE_ID', detail: whereOf(first.origin) }]);
  const settled = rows.map((row): Row => {
    if (!row.record) return row;
    const { id } = row.record;
    const elsewhere = owner.get(id);
    if (elsewhere !== undefined && elsewhere !== row.collection) return refuse(row, [{ path: 'id', reason: 'DUPLICATE_ID', detail: elsewhere }]);
    const first = taken.get(id);
    if (!first) {
      taken.set(id, row);
      return row;
    }
    if (duplicates === 'first' || first.collection !== row.collection) return isTwice(row, first);
    if (duplicates === 'last') {
      taken.set(id, row);
      renamed.add(id);
      return row;
    }
    const other = { ...row, id: free(id), record: { ...row.record, id: free(id) } };
    taken.set(other.record.id, other);
    return other;
  });
  if (renamed.size === 0) return settled;
  return settled.map((row) => {
    const last = row.record && taken.get(row.record.id);
    return last && last !== row ? isTwice(row, last) : row;
  });
}

/** The dataset with the rows that can stand: what is there is replaced in its place, what is new comes last. */
function merge({ current, whole }: SiftContext, rows: readonly Row[], refused: ReadonlySet<CollectionName>): Lists {
  const merged = COLLECTION_NAMES.map((name) => {
    const before = current[name] as unknown as readonly Plain[];
    const own = refused.has(name) ? [] : rows.filter(({ collection }) => collection === name);
    if (own.length === 0) return [name, before] as const;
    // What came and cannot stand leaves its record as it was, also where the rest goes.
    const named = new Set(own.flatMap(({ id }) => id ?? []));
    const records = new Map(before.flatMap((record) => (whole.has(name) && !named.has(record.id) ? [] : [[record.id, record] as const])));
    for (const { record } of own) if (record) records.set(record.id, record);
    return [name, [...records.values()]] as const;
  });
  return Object.fromEntries(merged) as Lists;
}

/** What records of a dataset may refer to. */
function groundOf(lists: Lists) {
  const documents = new Map((lists.documents as unknown as readonly Document[]).map((document) => [document.id, document]));
  const ids = new Map<string, ReadonlySet<string>>(COLLECTION_NAMES.map((name) => [name, new Set(lists[name].map(({ id }) => id))]));
  ids.set('ambiguities', new Set([...documents.values()].flatMap(({ doubts }) => doubts.map(({ id }) => id))));
  return { documents, ids };
}
type Ground = ReturnType<typeof groundOf>;

/** What a record refers to and quotes that is not there. */
function groundFaults(record: Plain, { documents, ids }: Ground): readonly CellFault[] {
  const dangling = danglingIn(record, (collection) => ids.get(collection)).map(({ path, id, collection }): CellFault => {
    const all = ids.get(collection);
    const suggestion = all && all.size <= MOST_COMPARED ? closestOf(id, all) : undefined;
    return { path: path.replace(/\.\d+$/, ''), reason: 'NO_SUCH_RECORD', detail: collection, ...(suggestion !== undefined && { suggestion }) };
  });
  const citations = (record['citations'] ?? []) as readonly Citation[];
  const misquoted = citations.flatMap((citation, index): CellFault[] => {
    const fault = citationFault(citation, documents);
    return fault ? [{ path: `citations.${index + 1}.${fault.field}`, reason: fault.field === 'document' ? 'NO_SUCH_RECORD' : 'NOT_QUOTED', detail: fault.message }] : [];
  });
  return [...dangling, ...misquoted];
}

function dateFaults(record: Plain, year: number): readonly CellFault[] {
  const date = record['date'];
  const isAhead = typeof date === 'string' && parseEdtf(date) !== undefined && yearOf(date) > year + MOST_YEARS_AHEAD;
  return isAhead ? [{ path: 'date', reason: 'TOO_FAR_AHEAD' }] : [];
}

/** Collections of which nothing is taken, because too much of them is bad. */
function refusedIn(rows: readonly Row[]): ReadonlySet<CollectionName> {
  return new Set(
    COLLECTION_NAMES.filter((name) => {
      const own = rows.filter(({ collection }) => collection === name);
      const bad = own.filter(({ record }) => !record).length;
      return bad > 0 && (bad === own.length || (bad > 1 && bad > BAD_SHARE * own.length));
    }),
  );
}

/** Refuses rows until those that are left stand on one another and on the dataset. */
function settleRows(rows: readonly Row[], context: SiftContext): { readonly rows: readonly Row[]; readonly refused: ReadonlySet<CollectionName> } {
  let settled = rows;
  for (;;) {
    const refused = refusedIn(settled);
    const ground = groundOf(merge(context, settled, refused));
    let isSettled = true;
    settled = settled.map((row) => {
      const faults = row.record && !refused.has(row.collection) ? groundFaults(row.record, ground) : [];
      if (faults.length === 0) return row;
      isSettled = false;
      return refuse(row, faults);
    });
    if (isSettled) return { rows: settled, refused };
  }
}

/** Records that were sound before, are in none of the files, and have lost what they stand on. */
function ungroundedIn(before: Collections, after: Lists): readonly Ungrounded[] {
  const isLess = COLLECTION_NAMES.some((name) => {
    const ids = new Set(after[name].map(({ id }) => id));
    return (before[name] as unknown as readonly Plain[]) !== after[name] && before[name].some(({ id }) => !ids.has(id));
  });
  if (!isLess && (before.documents as unknown as readonly Plain[]) === after.documents) return [];
  const [was, is] = [groundOf(before), groundOf(after)];
  return COLLECTION_NAMES.flatMap((collection) => {
    const old = new Set<Plain>(before[collection]);
    return after[collection].flatMap((record) => {
      if (!old.has(record)) return [];
      const known = new Set(groundFaults(record, was).map(({ path }) => path));
      return groundFaults(record, is).flatMap(({ path, reason }): Ungrounded[] =>
        known.has(path) ? [] : [{ collection, record: record.id, field: path, reason: reason === 'NOT_QUOTED' ? reason : 'NO_SUCH_RECORD' }],
      );
    });
  });
}

function outcomesOf(rows: readonly Row[], refused: ReadonlySet<CollectionName>): readonly CollectionOutcome[] {
  return COLLECTION_NAMES.flatMap((collection) => {
    const own = rows.filter((row) => row.collection === collection);
    if (own.length === 0) return [];
    const isRefused = refused.has(collection);
    const kept = isRefused ? 0 : own.filter(({ record }) => record).length;
    return [{ collection, came: own.length, kept, quarantined: own.length - kept, isRefused }];
  });
}

/**
 * Sorts out which of the rows can stand together with the dataset: one for each id, every reference and quotation found, dates
 * not far ahead; a row that leans on one left out is left out too. What was kept and what was not make up all that came.
 */
export function sift(rows: readonly Row[], context: SiftContext): Sifted {
  const dated = rows.map((row) => {
    const faults = row.record ? dateFaults(row.record, context.year) : [];
    return faults.length > 0 ? refuse(row, faults) : row;
  });
  const { rows: settled, refused } = settleRows(dropDuplicates(dated, context), context);
  const lists = merge(context, settled, refused);
  return {
    faults: settled.flatMap(({ faults }) => faults),
    outcomes: outcomesOf(settled, refused),
    ungrounded: ungroundedIn(context.current, lists),
    data: lists as unknown as Collections,
  };
}
