import type { SelectContext } from '@/analysis/context';
import { COLLECTION_NAMES, type CollectionName, type Collections, type RecordOf } from '@/domain/collections';
import { EMPTY_FILTER, type Filter } from '@/domain/filter';
import { mockCollections } from '../../fixtures/mock-collections';

/** The default data, read through the schemas. */
export const dataset = mockCollections();

/** The default data with one collection changed. */
export function withChange<Name extends CollectionName>(name: Name, change: (records: readonly RecordOf<Name>[]) => readonly RecordOf<Name>[]): Collections {
  return { ...dataset, [name]: change(dataset[name]) };
}

/** Sectors and rules, and nothing that a document says. */
export const silent: Collections = {
  ...(Object.fromEntries(COLLECTION_NAMES.map((name) => [name, []])) as unknown as Collections),
  sectors: dataset.sectors,
  'watch-rules': dataset['watch-rules'],
};

/** The wall's context on a fixed day, with a filter of one's own. */
export function contextWith(filter: Partial<Filter> = {}): SelectContext {
  return { filter: { ...EMPTY_FILTER, ...filter }, dataDate: '2023', today: '2026-11-23' };
}
export const context = contextWith();

/** The record of a collection with this id. */
export function recordIn<Name extends CollectionName>(name: Name, id: string): RecordOf<Name> {
  const found = (dataset[name] as readonly RecordOf<Name>[]).find((record) => record.id === id);
  if (!found) throw new Error(`${name} has no ${id}`);
  return found;
}
