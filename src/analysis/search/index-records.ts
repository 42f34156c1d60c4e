import type { Collections, RecordOf } from '@/domain/collections';
import type { RecordId } from '@/domain/record-id';
import type { Locale, LocalText } from '@/domain/text';
import type { NameOf } from '@/format/names';
import { indexRecords, namesIn } from '../record-index';
import { atOnce } from '../steps';
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

/** Records between two rests: some milliseconds' work. */
const RECORDS_A_STEP = 100;

/** Collections whose names are sentences. */
const SENTENCES: readonly SearchedCollection[] = ['directions', 'statements'];

/** In a sentence a few initials would be found anywhere. */
function spellingOf({ collection }: Entry, field: Field): Spelling {
  const isSentence = field === 'quotation' || field === 'gloss' || (field === 'name' && SENTENCES.includes(collection));
  return isSentence ? 'syllables' : 'initials';
}

type Indexing = Omit<IndexedText, 'uses'> & { readonly uses: Use[] };

function addText(texts: Map<string, Indexing>, { text, field, locale }: FieldText, entry: number, spelling: Spelling): void {
  let known = texts.get(text);
  if (!known) texts.set(text, (known = { text, folded: foldText(text), uses: [], spelling }));
  const { uses } = known;
  const use = { entry, field, ...(locale && { locale }) };
  // Entries come one after the other: only the last use can be the same one's.
  const last = uses.at(-1);
  if (last?.entry !== entry) uses.push(use);
  else if (FIELDS.indexOf(field) < FIELDS.indexOf(last.field)) uses[uses.length - 1] = use;
}

function entryOf(record: RecordOf<SearchedCollection>, collection: SearchedCollection, nameOf: NameOf): Entry {
  const { id, name } = record;
  const owner = 'enterprise' in record && record.enterprise !== null ? nameOf(record.enterprise) : undefined;
  return { id, collection, name, ...('kind' in record && { kind: record.kind }), ...(owner && { owner }) };
}

/** Makes the index of all records of the collections given, in the order of their groups, in steps of some milliseconds each. */
export function* indexingSteps(collections: Partial<Collections>): Generator<void, SearchIndex> {
  const nameOf = namesIn(indexRecords(collections));
  const entries: Entry[] = [];
  const texts = new Map<string, Indexing>();

  for (const collection of SEARCHED) {
    for (const record of collections[collection] ?? []) {
      const entry = entryOf(record, collection, nameOf);
      for (const each of textsOf(record, collection, nameOf)) addText(texts, each, entries.length, spellingOf(entry, each.field));
      entries.push(entry);
      if (entries.length % RECORDS_A_STEP === 0) yield;
    }
  }
  return { entries, texts: [...texts.values()] };
}

/** The same at once. */
export function indexForSearch(collections: Partial<Collections>): SearchIndex {
  return atOnce(indexingSteps(collections));
}
