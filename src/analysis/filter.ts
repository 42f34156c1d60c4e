import { BASES, isDocumented } from '@/domain/basis';
import type { CollectionName, Collections, FactCollection, RecordOf } from '@/domain/collections';
import { overlaps } from '@/domain/edtf';
import { KIND_OF, type Filter } from '@/domain/filter';
import { documentedRecords } from './documented';
import { hasAny, keep, recordsAt, remembered, selectionOf, type Table } from './table';
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

/** Whether a row of a table is kept. */
type Test = (row: number) => boolean;

function facetTest(table: Table, facet: Facet, wanted: readonly string[], collection: CollectionName): Test {
  const values = new Set(wanted);
  if (SELVES[collection] === facet) return (row) => values.has(table.records[row]?.id ?? '');
  return hasAny(table.column(facet), (value) => values.has(value));
}

function textsOf(record: AnyRecord): readonly string[] {
  return [
    ...('name' in record ? [record.name.zh, record.name.en] : []),
    ...('shortName' in record ? [record.shortName.zh, record.shortName.en] : []),
    ...('shortEn' in record ? [record.shortEn] : []),
    ...('aliases' in record ? record.aliases : []),
    ...('nameAsPrinted' in record && record.nameAsPrinted !== undefined ? [record.nameAsPrinted] : []),
    ...('number' in record && record.number !== undefined ? [record.number] : []),
  ];
}

const lowerTexts = remembered((record: AnyRecord) => textsOf(record).map((text) => text.toLowerCase()));

function factTests(table: Table, filter: Filter, collection: FactCollection): Test[] {
  const tests: Test[] = [];
  const { from, to } = filter;
  if (filter.kind.length > 0 && !filter.kind.includes(KIND_OF[collection])) tests.push(() => false);
  if (from !== '' || to !== '') tests.push(hasAny(table.column('date'), (date) => date !== NOT_STATED && overlaps(date, from || undefined, to || undefined)));
  const q = filter.q.trim().toLowerCase();
  if (q !== '') tests.push((row) => lowerTexts(table.records[row] as AnyRecord).some((text) => text.includes(q)));
  return tests;
}

const facetsOf = (filter: Filter, collection: CollectionName): readonly Facet[] => (FRAME_FACETS[collection] ?? FACETS).filter((facet) => filter[facet].length > 0);

function testsOf(table: Table, filter: Filter, collection: CollectionName): readonly Test[] {
  const tests = facetsOf(filter, collection).map((facet) => facetTest(table, facet, filter[facet], collection));
  if (collection in KIND_OF) tests.push(...factTests(table, filter, collection as FactCollection));
  const { basis } = table.facts;
  if (filter.basis === 'documented' && basis) tests.push((row) => isDocumented(BASES[basis[row] as number] ?? 'quoted'));
  return tests;
}

function filterAnew(records: readonly AnyRecord[], filter: Filter, collection: CollectionName): readonly AnyRecord[] {
  const { table, at } = selectionOf(records);
  const shown = filter.basis === 'documented' ? documentedRecords(records) : records;
  const tests = testsOf(table, filter, collection);
  const { at: kept } = tests.reduce(keep, { table, at });
  return kept === at ? shown : recordsAt({ table: selectionOf(shown).table, at: kept });
}

/** What a filter leaves of some records, for the filters asked for last: all panels ask for the same, but for their own facets. */
const answers = remembered<readonly AnyRecord[], Map<string, readonly AnyRecord[]>>(() => new Map());
const MOST_ANSWERS = 12;

/**
 * The records of a collection that a filter leaves, in their order; the same list while neither changes.
 *
 * OR within a filter, AND across; a filter on a field leaves out records without it; periods match by overlap and
 * undated records are left out by `from` and `to`. `basis=documented` is a floor: illustrative and external records
 * go, external fields of others fall back to what the document prints. Sectors, places, indicators, observations and
 * rules are the frame: only their own facet narrows them.
 */
export function applyFilter<Name extends CollectionName>(records: readonly RecordOf<Name>[], filter: Filter, collection: Name): readonly RecordOf<Name>[] {
  const known = answers(records);
  const { basis, kind, from, to, q } = filter;
  const key = JSON.stringify([collection, basis, facetsOf(filter, collection).map((facet) => [facet, filter[facet]]), ...(collection in KIND_OF ? [kind, from, to, q] : [])]);
  let answer = known.get(key);
  if (!answer) {
    answer = filterAnew(records, filter, collection);
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size >= MOST_ANSWERS) known.delete(oldest);
    known.set(key, answer);
  }
  return answer;
}

/** All given collections under one filter. */
export function filterAll<Name extends CollectionName>(data: Pick<Collections, Name>, filter: Filter): Pick<Collections, Name> {
  const names = Object.keys(data) as Name[];
  return Object.fromEntries(names.map((name) => [name, applyFilter(data[name], filter, name)])) as unknown as Pick<Collections, Name>;
}

/** How many records only `from` and `to` leave out because they have no date (另有 n 条无日期). */
export function undatedLeftOut<Name extends CollectionName>(records: readonly RecordOf<Name>[], filter: Filter, collection: Name): number {
  if (filter.from === '' && filter.to === '') return 0;
  return applyFilter(records, { ...filter, from: '', to: '' }, collection).filter((record) => 'date' in record && record.date === null).length;
}
