import { BASES, isDocumented } from '@/domain/basis';
import type { CollectionName, Collections, FactCollection, RecordOf } from '@/domain/collections';
import { parseEdtf } from '@/domain/edtf';
import { KIND_OF, type Filter } from '@/domain/filter';
import type { LocalText } from '@/domain/text';
import { documentedRecords } from './documented';
import { mapRecord } from './map-record';
import { without } from './narrowed';
import { recalled } from './recalled';
import { remembered } from './remembered';
import { bucketsBy, Selection, selectionOf } from './selection';
import { spansOf } from './spans';
import { hasAny, type Table } from './table';
import { NOT_STATED, type AnyRecord } from './values';

/** Filters that name values of a field, records' own ids included. */
const FACETS = ['sector', 'status', 'level', 'place', 'enterprise'] as const;
type Facet = (typeof FACETS)[number];

/** Collections whose records are themselves values of a facet. */
const SELVES: Partial<Record<CollectionName, Facet>> = { sectors: 'sector', enterprises: 'enterprise', places: 'place' };

/** The frame is narrowed by what it is made of; no other filter touches it. */
const FRAME_FACETS: Partial<Record<CollectionName, readonly Facet[]>> = {
  sectors: ['sector'],
  places: ['place'],
  observations: ['sector'],
  indicators: [],
  'watch-rules': [],
};

const isFact = (collection: CollectionName): collection is FactCollection => collection in KIND_OF;

/** Whether other kinds of record are asked for. */
const isLeftOut = (filter: Filter, collection: CollectionName): boolean => isFact(collection) && filter.kind.length > 0 && !filter.kind.includes(KIND_OF[collection]);

/** Whether a row of a table is kept. */
type Test = (row: number) => boolean;

function facetTest(table: Table, facet: Facet, wanted: readonly string[], collection: CollectionName): Test {
  const values = new Set(wanted);
  if (SELVES[collection] === facet) return (row) => values.has(table.records[row]?.id ?? '');
  return hasAny(table.column(facet), (value) => values.has(value));
}

/** Between the texts of a record; nobody types it. */
const SEPARATOR = '\u0000';

/** What a record is found by, in lower case. */
function textOf(record: AnyRecord): string {
  let text = '';
  const add = (one: string | undefined): void => {
    if (one !== undefined) text += one + SEPARATOR;
  };
  const addBoth = ({ zh, en }: LocalText): void => {
    add(zh);
    add(en);
  };
  if ('name' in record) addBoth(record.name);
  if ('shortName' in record) addBoth(record.shortName);
  if ('shortEn' in record) add(record.shortEn);
  if ('aliases' in record) record.aliases.forEach(add);
  if ('nameAsPrinted' in record) add(record.nameAsPrinted);
  if ('number' in record) add(record.number);
  return text.toLowerCase();
}

/** The texts of a table's records, each made when it is first looked at. */
const textColumn = remembered(({ records }: Table) => new Array<string | undefined>(records.length));

function textTest(table: Table, q: string): Test {
  const texts = textColumn(table);
  return (row) => (texts[row] ??= textOf(table.records[row] as AnyRecord)).includes(q);
}

/** Whether a row's date shares a day with the closed range; each end is EDTF, or open where it is no date. A reversed range has none. */
function periodTest(table: Table, from: string, to: string): Test {
  const dates = table.column('date');
  const spans = spansOf(dates);
  const [first, last] = [parseEdtf(from)?.start, parseEdtf(to)?.end];
  if (first !== undefined && last !== undefined && last < first) return () => false;
  return hasAny(dates, (_, code) => {
    const span = spans[code];
    return span !== undefined && (first === undefined || span.end >= first) && (last === undefined || span.start <= last);
  });
}

function factTests(table: Table, filter: Filter): Test[] {
  const tests: Test[] = [];
  const { from, to } = filter;
  if (from !== '' || to !== '') tests.push(periodTest(table, from, to));
  const q = filter.q.trim().toLowerCase();
  if (q !== '') tests.push(textTest(table, q));
  return tests;
}

const facetsOf = (filter: Filter, collection: CollectionName): readonly Facet[] => (FRAME_FACETS[collection] ?? FACETS).filter((facet) => filter[facet].length > 0);

function testsOf(table: Table, filter: Filter, collection: CollectionName): readonly Test[] {
  const tests = facetsOf(filter, collection).map((facet) => facetTest(table, facet, filter[facet], collection));
  if (isFact(collection)) tests.push(...factTests(table, filter));
  const { basis } = table.facts;
  if (filter.basis === 'documented' && basis) tests.push((row) => isDocumented(BASES[basis[row] as number] ?? 'quoted'));
  return tests;
}

function filterAnew(records: readonly AnyRecord[], filter: Filter, collection: CollectionName): readonly AnyRecord[] {
  const all = selectionOf(records);
  const shown = filter.basis === 'documented' ? documentedRecords(records) : records;
  if (isLeftOut(filter, collection)) return none(shown);
  const kept = testsOf(all.table, filter, collection).reduce((rest, test) => rest.where(test), all);
  return kept === all ? shown : new Selection(selectionOf(shown).table, kept.at).records;
}

/** A list without records. */
const none = remembered((records: readonly AnyRecord[]) => selectionOf(records).part(new Int32Array(0)).records);

/** What all kinds of record are narrowed by, as text. */
const keyOfFacts = remembered(({ basis, from, to, q, ...facets }: Filter) => JSON.stringify([basis, from, to, q, FACETS.map((facet) => facets[facet])]));

/** What a collection is narrowed by, as text, so that filters that ask the same of it share the answer. */
function keyOf(filter: Filter, collection: CollectionName): string {
  if (isLeftOut(filter, collection)) return filter.basis;
  return isFact(collection) ? keyOfFacts(filter) : JSON.stringify([filter.basis, facetsOf(filter, collection).map((facet) => [facet, filter[facet]])]);
}

/** What a filter, by its key, leaves of some records. */
interface Answer {
  readonly key: string;
  readonly records: readonly AnyRecord[];
}

/** What filters leave of some records, the one asked for last first. */
const answers = remembered<readonly AnyRecord[], Answer[]>(() => []);
const MOST_ANSWERS = 2;

function answerOf(records: readonly AnyRecord[], filter: Filter, collection: CollectionName): readonly AnyRecord[] {
  const key = keyOf(filter, collection);
  return recalled(
    answers(records),
    MOST_ANSWERS,
    (each) => each.key === key,
    () => ({ key, records: filterAnew(records, filter, collection) }),
  ).records;
}

/** What one filter leaves of the collections that it was asked for: after a change all panels ask by the same, but for their own facets. */
const leftBy = remembered((_: Filter) => new WeakMap<readonly AnyRecord[], readonly AnyRecord[]>());

/**
 * The records of a collection that a filter leaves, in their order; the same list while neither changes.
 *
 * OR within a filter, AND across; a filter on a field leaves out records without it; periods match by overlap and
 * undated records are left out by `from` and `to`. `basis=documented` is a floor: illustrative and external records
 * go, external fields of others fall back to what the document prints. Sectors, places, indicators, observations and
 * rules are the frame: only their own facet narrows them.
 */
export function applyFilter<Name extends CollectionName>(records: readonly RecordOf<Name>[], filter: Filter, collection: Name): readonly RecordOf<Name>[] {
  const known = leftBy(filter);
  let left = known.get(records);
  if (!left) known.set(records, (left = answerOf(records, filter, collection)));
  return left;
}

/** All given collections under one filter. */
export function filterAll<Name extends CollectionName>(data: Pick<Collections, Name>, filter: Filter): Pick<Collections, Name> {
  return mapRecord(Object.keys(data) as Name[], (name) => applyFilter(data[name], filter, name)) as unknown as Pick<Collections, Name>;
}

/** How many records only `from` and `to` leave out because they have no date (另有 n 条无日期). */
export function undatedLeftOut<Name extends CollectionName>(records: readonly RecordOf<Name>[], filter: Filter, collection: Name): number {
  if (filter.from === '' && filter.to === '') return 0;
  return bucketsBy(applyFilter(records, without(filter, ['from', 'to']), collection), 'date').count(NOT_STATED);
}
