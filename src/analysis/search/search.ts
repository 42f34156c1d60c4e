import type { RecordId } from '@/domain/record-id';
import { inLocale, type Locale } from '@/domain/text';
import { atOnce } from '../steps';
import { FIELDS, SEARCHED, type Field, type SearchedCollection } from './entries';
import { foldText } from './fold';
import { findEntries, type Finding, type FoundUse } from './find';
import type { Entry, SearchIndex } from './index-records';
import { markText, type Marked } from './marked';
import { matchText, type Term } from './match';
import type { Spelling } from './pinyin';

/** Another text by which a record was found, and in what language it is. */
export interface FoundText extends Marked {
  readonly field: Field;
  readonly locale?: Locale;
}

/** A record that was found. */
export interface SearchHit {
  readonly id: RecordId;
  readonly collection: SearchedCollection;
  /** Kind within its collection; absent where the collection is one kind. */
  readonly kind?: string;
  /** The enterprise it is of. */
  readonly owner?: Marked;
  /** Its name in the reader's language. */
  readonly name: Marked;
  /** The other text it was found by, where those two are not all. */
  readonly found?: FoundText;
}

export interface HitGroup {
  readonly collection: SearchedCollection;
  /** The nearest first. */
  readonly hits: readonly SearchHit[];
  /** How many more there are. */
  readonly more: number;
}

export interface SearchResults {
  /** Those with hits, in a fixed order. */
  readonly groups: readonly HitGroup[];
  /** How many records were found in all. */
  readonly total: number;
  /** The words, as they are printed, by which the nearest record's name was found; absent where none was by one stretch of it. */
  readonly written?: string;
}

export const NOTHING_FOUND: SearchResults = { groups: [], total: 0 };

/** Longer queries are cut. */
export const MOST_TYPED = 200;
const MOST_OF_NAME = 120;
const MOST_OF_TEXT = 72;

function marksOf(text: string, terms: readonly Term[], spelling: Spelling, most: number): Marked {
  const folded = foldText(text);
  return markText(text, terms.flatMap((term) => matchText(folded, term, spelling)?.ranges ?? []), most);
}

function foundBy({ text, field, locale, spelling }: FoundUse, terms: readonly Term[]): FoundText {
  return { ...marksOf(text, terms, spelling, MOST_OF_TEXT), field, ...(locale && { locale }) };
}

function hitOf({ id, collection, kind, owner, name }: Entry, { terms, uses }: Finding, locale: Locale): SearchHit {
  const shown = [name, ...(owner ? [owner] : [])].map((text) => inLocale(text, locale));
  const folded = shown.map(foldText);
  const elsewhere = uses.find((_, at) => terms.slice(at, at + 1).every((term) => !folded.some((text) => matchText(text, term, 'initials'))));
  const [ownName = '', ownerName] = shown;
  return {
    id,
    collection,
    ...(kind !== undefined && { kind }),
    name: marksOf(ownName, terms, 'initials', MOST_OF_NAME),
    ...(ownerName !== undefined && { owner: marksOf(ownerName, terms, 'initials', MOST_OF_NAME) }),
    ...(elsewhere && { found: foundBy(elsewhere, terms) }),
  };
}

/** Fields that the desk's own filter by words looks at. */
const NAMES: readonly Field[] = FIELDS.slice(0, 2);
const FRAME: readonly SearchedCollection[] = ['sectors', 'places', 'indicators'];

function writtenOf(findings: readonly Finding[], { entries }: SearchIndex): string | undefined {
  let nearest: Finding | undefined;
  for (const finding of findings) {
    const { entry, terms, uses, weight } = finding;
    if (terms.length !== 1 || (nearest && nearest.weight <= weight)) continue;
    const collection = entries[entry]?.collection;
    if (uses.every(({ field }) => NAMES.includes(field)) && collection !== undefined && !FRAME.includes(collection)) nearest = finding;
  }
  const [use] = nearest?.uses ?? [];
  if (!nearest || !use) return undefined;
  const { text, ranges } = marksOf(use.text, nearest.terms, use.spelling, Infinity);
  const [first] = ranges;
  return first && text.slice(first.start, first.end);
}

interface Located {
  readonly entry: Entry;
  readonly finding: Finding;
}
const byNearness = ({ finding: a }: Located, { finding: b }: Located): number => a.weight - b.weight || a.start - b.start || a.entry - b.entry;

/** Takes one more in among the nearest, of which there are at most so many; of many found few are shown. */
function takeIn(nearest: Located[], found: Located, most: number): void {
  let at = nearest.length;
  while (at > 0 && byNearness(found, nearest[at - 1] as Located) < 0) at -= 1;
  if (at >= most) return;
  nearest.splice(at, 0, found);
  if (nearest.length > most) nearest.pop();
}

/**
 * Finds the records that a query names: by their names and other texts in both languages, by 拼音 in full and by initials, and,
 * where nothing is as it is typed, with one letter wrong. Words with spaces between are looked for together and each by itself.
 *
 * Groups stand in a fixed order; within one the nearest match comes first: exact, at the start, at the start of a word, inside,
 * 拼音, mistyped; then the nearer field, the reader's language, and the order of the records. Never throws.
 * @param most hits that are given of each group
 */
export function searchRecords(index: SearchIndex, query: string, locale: Locale, most: number): SearchResults {
  return atOnce(searchingSteps(index, query, locale, most));
}

/** The same in steps of some milliseconds each. */
export function* searchingSteps(index: SearchIndex, query: string, locale: Locale, most: number): Generator<void, SearchResults> {
  const typed = query.slice(0, MOST_TYPED).trim();
  const findings = yield* findEntries(index, typed, locale);
  const found = new Map(SEARCHED.map((collection) => [collection, { count: 0, nearest: [] as Located[] }]));
  for (const finding of findings) {
    const entry = index.entries[finding.entry];
    const own = entry && found.get(entry.collection);
    if (!own) continue;
    own.count += 1;
    takeIn(own.nearest, { entry, finding }, most);
  }
  yield;
  const groups = [...found].flatMap(([collection, { count, nearest }]): HitGroup[] => {
    const hits = nearest.map(({ entry, finding }) => hitOf(entry, finding, locale));
    return count === 0 ? [] : [{ collection, hits, more: count - hits.length }];
  });
  const written = writtenOf(findings, index);
  return { groups, total: findings.length, ...(written !== undefined && { written }) };
}
