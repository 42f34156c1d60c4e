import type { CollectionName } from '@/domain/collections';

/** Fields that hold the id of another record, or a list of them, and the collection it is in. */
const REFERENCES: Readonly<Record<string, CollectionName>> = {
  enterprise: 'enterprises',
  enterprises: 'enterprises',
  sector: 'sectors',
  sectors: 'sectors',
  place: 'places',
  hosts: 'places',
  policy: 'policies',
  target: 'platforms',
  indicator: 'indicators',
};

/** Where the ids of a field lead: a collection, or the doubts of the documents; `undefined` = the field holds none. */
export function referredBy(field: string): CollectionName | 'ambiguities' | undefined {
  return field === 'ambiguities' ? field : REFERENCES[field];
}

/** A reference that leads nowhere. */
export interface DanglingReference {
  /** `enterprise`, `sectors.0`. */
  readonly path: string;
  readonly id: string;
  readonly collection: CollectionName | 'ambiguities';
}

/** The references of a record that lead nowhere among the ids known. */
export function danglingIn(record: object, knownIds: (collection: CollectionName | 'ambiguities') => ReadonlySet<string> | undefined): readonly DanglingReference[] {
  return Object.entries(record).flatMap(([field, held]: [string, unknown]) => {
    const collection = referredBy(field);
    if (collection === undefined || held === null || held === undefined) return [];
    const wanted = Array.isArray(held) ? (held as string[]).map((id, index) => ({ path: `${field}.${index}`, id })) : [{ path: field, id: held as string }];
    return wanted.filter(({ id }) => knownIds(collection)?.has(id) !== true).map((each) => ({ ...each, collection }));
  });
}
