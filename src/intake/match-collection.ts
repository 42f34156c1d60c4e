import { COLLECTION_NAMES, type CollectionName } from '@/domain/collections';
import { LOCALES } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { fieldPaths, readHead } from './columns';

/** Whether a word is the name of a collection. */
export const isCollection = (word: string): word is CollectionName => (COLLECTION_NAMES as readonly string[]).includes(word);
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What a browser or an archive adds to a name: ` (1)`, `.2`. */
const ADDED = /\s*\(\d+\)$|\.\d+$/;

/** The collection that a sheet or a file is named after, the last such word first: `pilots`, `Policy documents policies`, `试点`. */
function byName(name: string): CollectionName | undefined {
  const bare = plain(name).replace(ADDED, '');
  const word = bare.split(/[\s/\\]+/).findLast(isCollection);
  if (word !== undefined) return word;
  return COLLECTION_NAMES.find((each) => LOCALES.some((locale) => plain(messagesFor(locale).labels.collections[each]) === bare));
}

/** The one collection that has most of the fields named in the heads, `id` and a field of its own among them. */
function byHeads(heads: readonly string[]): CollectionName | undefined {
  const scores = COLLECTION_NAMES.map((name) => {
    const own = new Set(heads.flatMap((head) => readHead(name, head).path ?? []));
    return { name, matched: own.size, share: own.size / fieldPaths(name).length, hasId: own.has('id') };
  });
  const [best, second] = scores.filter(({ hasId, matched }) => hasId && matched > 2).sort((a, b) => b.matched - a.matched || b.share - a.share);
  return best && (!second || best.matched > second.matched || best.share > second.share) ? best.name : undefined;
}

/** The collection that a part of a file is of: by its name, else by its heads; `undefined` = a person must say. */
export function matchCollection(name: string, heads: readonly string[]): CollectionName | undefined {
  return byName(name) ?? byHeads(heads);
}

/** The fields of a record as heads, for parts that are lists of records. */
export function headsOfRecords(records: readonly unknown[]): readonly string[] {
  const [first] = records;
  return typeof first === 'object' && first !== null ? Object.keys(first) : [];
}
