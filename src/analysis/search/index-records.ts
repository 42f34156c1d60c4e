import type { Collections, RecordOf } from '@/domain/collections';
import type { RecordId } from '@/domain/record-id';
import type { Locale, LocalText } from '@/domain/text';
import type { NameOf } from '@/format/names';
import { indexRecords, namesIn } from '../record-index';
import { FIELDS, SEARCHED, textsOf, type Field, type FieldText, type SearchedCollection } from './entries';
import { foldText } from './fold';
import type { Spelling } from './pinyin';

/** A record that can be found. */
export interface Entry {
  readonly id: RecordId;
  readonly collection: SearchedCollection;
  readonly name: LocalText;
  /** Kind within its collection: `next-step`; absent where the collection is one kind. */
  readonly kind?: string;
  /** Name of the enterprise it is of. */
  readonly owner?: LocalText;
}

/** What a text is to one record: the entry's place in the index, and the nearest field it stands in. */
export interface Use {
  readonly entry: number;
  readonly field: Field;
  readonly locale?: Locale;
}

/** A text with all records that it finds; sector names and kinds find many. */
export interface IndexedText {
  readonly text: string;
  readonly folded: string;
  readonly uses: readonly Use[];
  readonly spelling: Spelling;
}

/** What a search runs over. Each text stands once, however many records have it. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly texts: readonly IndexedText[];
}

/** Collections whose names are sentences. */
const SENTENCES: readonly SearchedCollection[] = ['directions', 'statements'];

/** In a sentence a few initials would be found anywhere. */
function spellingOf({ collection }: Entry, field: Field): Spelling {
  const isSentence = field === 'quotation' || field === 'gloss' || (field === 'name' && SENTENCES.includes(collection));
  return isSentence ? 'syllables' : 'initials';
}

type Indexing = Omit<IndexedText, 'uses'> & { readonly uses: Map<number, Use> };

function addText(texts: Map<string, Indexing>, { text, field, locale }: FieldText, entry: number, spelling: Spelling): void {
  const known = texts.get(text) ?? { text, folded: foldText(text), uses: new Map<number, Use>(), spelling };
  texts.set(text, known);
  const before = known.uses.get(entry);
  if (before && FIELDS.indexOf(before.field) <= FIELDS.indexOf(field)) return;
  known.uses.set(entry, { entry, field, ...(locale && { locale }) });
}

function entryOf(record: RecordOf<SearchedCollection>, collection: SearchedCollection, nameOf: NameOf): Entry {
  const { id, name } = record;
  const owner = 'enterprise' in record && record.enterprise !== null ? nameOf(record.enterprise) : undefined;
  return { id, collection, name, ...('kind' in record && { kind: record.kind }), ...(owner && { owner }) };
}

/** Makes the index of all records of the collections given, in the order of their groups. */
export function indexForSearch(collections: Partial<Collections>): SearchIndex {
  const nameOf = namesIn(indexRecords(collections));
  const entries: Entry[] = [];
  const texts = new Map<string, Indexing>();

  for (const collection of SEARCHED) {
    for (const record of collections[collection] ?? []) {
      const entry = entryOf(record, collection, nameOf);
      for (const each of textsOf(record, collection, nameOf)) addText(texts, each, entries.length, spellingOf(entry, each.field));
      entries.push(entry);
    }
  }
  return { entries, texts: [...texts.values()].map((each) => ({ ...each, uses: [...each.uses.values()] })) };
}
