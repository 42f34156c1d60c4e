import type { Citation } from '@/domain/citation';
import { COLLECTION_NAMES, type CollectionName, type Collections } from '@/domain/collections';
import type { Document } from '@/domain/document';
import { citationFault } from './check-citation';
import { closestOf } from './closest';
import type { Ungrounded } from './intake';
import type { Plain } from './read-rows';
import { danglingIn } from './references';
import type { CellFault } from './unflatten';

/** Among more ids than these the nearest is not looked for: it would take minutes. */
const MOST_COMPARED = 2_000;

/** All records as plain data, by collection. */
export type Lists = Readonly<Record<CollectionName, readonly Plain[]>>;

/** What records of a dataset may refer to. */
export function groundOf(lists: Lists) {
  const documents = new Map((lists.documents as unknown as readonly Document[]).map((document) => [document.id, document]));
  const ids = new Map<string, ReadonlySet<string>>(COLLECTION_NAMES.map((name) => [name, new Set(lists[name].map(({ id }) => id))]));
  ids.set('ambiguities', new Set([...documents.values()].flatMap(({ doubts }) => doubts.map(({ id }) => id))));
  return { documents, ids };
}
type Ground = ReturnType<typeof groundOf>;

/** What a record refers to and quotes that is not there. */
export function groundFaults(record: Plain, { documents, ids }: Ground): readonly CellFault[] {
  const dangling = danglingIn(record, (collection) => ids.get(collection)).map(({ path, id, collection }): CellFault => {
    const all = ids.get(collection);
    const suggestion = all && all.size <= MOST_COMPARED ? closestOf(id, all) : undefined;
    return { path: path.replace(/\.\d+$/, ''), reason: 'NO_SUCH_RECORD', detail: collection, ...(suggestion !== undefined && { suggestion }) };
  });
  const citations = (record['citations'] ?? []) as readonly Citation[];
  const misquoted = citations.flatMap((citation, index): CellFault[] => {
    const fault = citationFault(citation, documents);
    if (!fault) return [];
    const path = `citations.${index + 1}.${fault.field}`;
    return [fault.field === 'document' ? { path, reason: 'NO_SUCH_RECORD', detail: 'documents' } : { path, reason: 'NOT_QUOTED', detail: fault.message }];
  });
  return [...dangling, ...misquoted];
}

/** Records that were sound before, are in none of the files, and have lost what they stand on. */
export function ungroundedIn(before: Collections, after: Lists): readonly Ungrounded[] {
  const isLess = COLLECTION_NAMES.some((name) => {
    if ((before[name] as unknown) === after[name]) return false;
    const ids = new Set(after[name].map(({ id }) => id));
    return before[name].some(({ id }) => !ids.has(id));
  });
  if (!isLess && (before.documents as unknown) === after.documents) return [];
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
