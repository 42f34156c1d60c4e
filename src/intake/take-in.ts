import { diff } from '@/analysis/diff';
import { COLLECTION_NAMES, type CollectionName, type Collections } from '@/domain/collections';
import { idOf } from '@/domain/record-id';
import type { Intake, IntakeChoices } from './intake';
import { mapParts, type MappedPart } from './map-parts';
import { idsAfter } from './next-id';
import { readRows, type Plain } from './read-rows';
import { sift } from './sift';
import type { ReadFile } from './table';

const NOTHING: Readonly<Record<string, string>> = {};

/** Ids by the names of records in both languages, where a name is of one record alone. */
function idsByName(current: Collections): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const twice = new Set<string>();
  for (const record of COLLECTION_NAMES.flatMap((name) => current[name] as readonly object[])) {
    if (!('id' in record) || typeof record.id !== 'string') continue;
    const names = ['name', 'shortName'].flatMap((field) => Object.values((field in record && (record as Record<string, unknown>)[field]) || {}) as string[]);
    for (const name of new Set(names)) {
      if (ids.has(name)) twice.add(name);
      ids.set(name, record.id);
    }
  }
  for (const name of twice) ids.delete(name);
  return ids;
}

/** The ids that the rows of a part name for themselves, so that none of them is given to another. */
function idsNamed({ mapping, part }: MappedPart): readonly string[] {
  if (part.kind === 'records') return part.records.flatMap((record) => idOf(record) ?? []);
  const column = mapping.columns.findIndex(({ path }) => path === 'id');
  return part.rows.flatMap(({ cells }) => (typeof cells[column] === 'string' ? [cells[column].trim()] : []));
}

/**
 * What files would make of a dataset: each row is read by the columns that name its fields, held against the contract and
 * against the others, and kept or left out with a reason; what was kept and what was left out make up all that came.
 * Never throws, and changes nothing by itself.
 *
 * @param current - the dataset that the files add to or change.
 * @param now - epoch milliseconds, to tell a date that is far ahead.
 */
export function takeIn(files: readonly ReadFile[], current: Collections, choices: IntakeChoices, now: number): Intake {
  const mapped = mapParts(files, choices);
  const existing = new Map(COLLECTION_NAMES.map((name) => [name, new Map((current[name] as unknown as readonly Plain[]).map((record) => [record.id, record]))]));
  const counters = new Map<CollectionName, () => string | undefined>();
  const nextId = (name: CollectionName): string | undefined => {
    const named = (): readonly string[] => mapped.flatMap((each) => (each.mapping.collection === name ? idsNamed(each) : []));
    const next = counters.get(name) ?? idsAfter([...(existing.get(name)?.keys() ?? []), ...named()]);
    counters.set(name, next);
    return next();
  };
  const context = {
    ids: idsByName(current),
    existing: (name: CollectionName, id: string) => existing.get(name)?.get(id),
    nextId,
    fixes: (part: string) => choices.fixes?.[part] ?? NOTHING,
  };
  const rows = mapped.flatMap((part) => readRows(part, context));
  const came = new Set(rows.map(({ collection }) => collection));
  const whole = new Set((choices.whole ?? []).filter((name) => came.has(name)));
  const { faults, outcomes, ungrounded, data } = sift(rows, { current, duplicates: choices.duplicates ?? 'first', whole, year: new Date(now).getUTCFullYear() });
  return { parts: mapped.map(({ mapping }) => mapping), outcomes, faults, ungrounded, changes: diff(current, data), data };
}
