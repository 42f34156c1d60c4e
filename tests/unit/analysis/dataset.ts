import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, array } from 'valibot';
import type { SelectContext } from '@/analysis/context';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName, type Collections, type RecordOf } from '@/domain/collections';
import { EMPTY_FILTER, type Filter } from '@/domain/filter';

const MOCK = join(import.meta.dirname, '../../../mock');

function readCollection(name: CollectionName): readonly unknown[] {
  const text = readFileSync(join(MOCK, `${name}.json`), 'utf8');
  return parse(array(COLLECTIONS[name]), JSON.parse(text));
}

/** The default data, read through the schemas. */
export const dataset = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, readCollection(name)])) as unknown as Collections;

/** The default data with one collection changed. */
export function withChange<Name extends CollectionName>(name: Name, change: (records: readonly RecordOf<Name>[]) => readonly RecordOf<Name>[]): Collections {
  return { ...dataset, [name]: change(dataset[name]) };
}

/** No record at all, but the sectors and the rules. */
export const emptied: Collections = {
  ...(Object.fromEntries(COLLECTION_NAMES.map((name) => [name, []])) as unknown as Collections),
  sectors: dataset.sectors,
  'watch-rules': dataset['watch-rules'],
};

export function contextWith(filter: Partial<Filter> = {}, today = '2026-11-23'): SelectContext {
  return { filter: { ...EMPTY_FILTER, ...filter }, dataDate: '2023', today };
}
export const context = contextWith();
