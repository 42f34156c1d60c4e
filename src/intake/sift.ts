import { COLLECTION_NAMES, type CollectionName, type Collections } from '@/domain/collections';
import { parseEdtf, yearOf } from '@/domain/edtf';
import { isTooBad } from '@/domain/fault';
import { groundFaults, groundOf, ungroundedIn, type Lists } from './ground';
import type { CollectionOutcome, DuplicateRule, IntakeFault, Ungrounded } from './intake';
import { faultsAt, type Plain, type Row } from './read-rows';
import type { CellFault } from './unflatten';

/** A date further ahead than this is a slip of the pen. */
const MOST_YEARS_AHEAD = 10;

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
      return isTooBad(own.filter(({ record }) => !record).length, own.length);
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
