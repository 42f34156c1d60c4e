import { isDocumented } from '@/domain/basis';
import type { CollectionName, Collections, FactCollection, RecordOf } from '@/domain/collections';
import { overlaps } from '@/domain/edtf';
import { EMPTY_FILTER, KIND_OF, type Filter, type FilterName } from '@/domain/filter';
import type { LocalText } from '@/domain/text';
import { valuesOf, type AnyRecord } from './fields';

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

type Test = (record: AnyRecord) => boolean;

function facetTest(facet: Facet, wanted: readonly string[], collection: CollectionName): Test {
  const values = new Set(wanted);
  if (SELVES[collection] === facet) return (record) => values.has(record.id);
  return (record) => valuesOf(record, facet).some((value) => values.has(value));
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

function factTests(filter: Filter, collection: FactCollection): Test[] {
  const tests: Test[] = [];
  const kind = KIND_OF[collection];
  if (filter.kind.length > 0 && !filter.kind.includes(kind)) tests.push(() => false);
  const { from, to } = filter;
  if (from !== '' || to !== '') {
    const isWithin = (date: string): boolean => overlaps(date, from || undefined, to || undefined);
    tests.push((record) => 'date' in record && record.date !== null && isWithin(record.date));
  }
  const q = filter.q.trim().toLowerCase();
  if (q !== '') tests.push((record) => textsOf(record).some((text) => text.toLowerCase().includes(q)));
  return tests;
}

function testsOf(filter: Filter, collection: CollectionName): readonly Test[] {
  const facets = (FRAME_FACETS[collection] ?? FACETS).filter((facet) => filter[facet].length > 0);
  const tests = facets.map((facet) => facetTest(facet, filter[facet], collection));
  if (collection in KIND_OF) tests.push(...factTests(filter, collection as FactCollection));
  if (filter.basis === 'documented') tests.push((record) => !('basis' in record) || record.basis === undefined || isDocumented(record.basis));
  return tests;
}

/** The name as the document prints it, where the record's own is from elsewhere. */
function printedName(record: AnyRecord): LocalText | undefined {
  if (!('nameAsPrinted' in record) || record.nameAsPrinted === undefined || record.external?.['name'] === undefined) return undefined;
  const { nameAsPrinted: zh, citations, name } = record;
  return { zh, en: citations.find(({ exact }) => exact.includes(zh))?.gloss ?? name.en };
}

/** A record as the documents alone give it: nothing external, and the name as it is printed. */
function asDocumented<R extends AnyRecord>(record: R): R {
  if (!('external' in record)) return record;
  const name = printedName(record);
  const own = Object.entries(record).filter(([field]) => field !== 'external');
  return { ...Object.fromEntries(own), ...(name && { name }) } as R;
}

/**
 * The records of a collection that a filter leaves, in their order.
 *
 * OR within a filter, AND across; a filter on a field leaves out records without it; periods match by overlap and
 * undated records are left out by `from` and `to`. `basis=documented` is a floor: illustrative and external records
 * go, external fields of others fall back to what the document prints. Sectors, places, indicators, observations and
 * rules are the frame: only their own facet narrows them.
 */
export function applyFilter<Name extends CollectionName>(records: readonly RecordOf<Name>[], filter: Filter, collection: Name): readonly RecordOf<Name>[] {
  const tests = testsOf(filter, collection);
  const kept = records.filter((record) => tests.every((test) => test(record)));
  return filter.basis === 'documented' ? kept.map(asDocumented) : kept;
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

/** The filter as a panel that sets `facet` itself is given it: without that, so that its other values stay visible. */
export function withoutFacet(filter: Filter, facet: FilterName | undefined): Filter {
  return facet === undefined ? filter : { ...filter, [facet]: EMPTY_FILTER[facet] };
}
