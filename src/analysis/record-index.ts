import { rowNameOf } from '@/domain/enterprise';
import type { CollectionName, Collections, RecordOf } from '@/domain/collections';
import type { RecordId } from '@/domain/record-id';
import type { LocalText } from '@/domain/text';

/** A record and the collection it stands in. */
export type Indexed = { readonly [Name in CollectionName]: { readonly collection: Name; readonly record: RecordOf<Name> } }[CollectionName];
export type RecordIndex = ReadonlyMap<RecordId, Indexed>;

/** Every loaded record by its id; where two share one, the first collection's stands. */
export function indexRecords(collections: Partial<Collections>): RecordIndex {
  const index = new Map<RecordId, Indexed>();
  for (const [collection, records] of Object.entries(collections) as [CollectionName, Collections[CollectionName]][]) {
    for (const record of records) {
      if (!index.has(record.id)) index.set(record.id, { collection, record } as Indexed);
    }
  }
  return index;
}

/** A record's name by its id, the short one where there is one; `undefined` for an unknown id or a record without name. */
export function namesIn(index: RecordIndex): (id: RecordId) => LocalText | undefined {
  return (id) => {
    const record = index.get(id)?.record;
    if (!record) return undefined;
    if ('shortEn' in record) return rowNameOf(record);
    if ('shortName' in record) return record.shortName;
    return 'name' in record ? record.name : undefined;
  };
}
