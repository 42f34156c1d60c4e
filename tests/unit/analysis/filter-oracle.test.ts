import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { applyFilter, filterAll, undatedLeftOut } from '@/analysis/filter';
import { withoutOwnFacets } from '@/analysis/panel-query';
import { COLLECTIONS, COLLECTION_NAMES, FACT_COLLECTIONS, type CollectionName, type Collections } from '@/domain/collections';
import { EMPTY_FILTER, FILTER_NAMES, RECORD_KINDS, type Filter } from '@/domain/filter';
import { LEVELS, STATUSES } from '@/domain/vocabulary';

/** A record as plain data: the oracle knows no types of the app but the filter's. */
type Plain = Readonly<Record<string, unknown>> & { readonly id: string };

// ---- the oracle: the rules, said as plainly as can be, one record at a time ----

/** First and last millisecond-day of a date in EDTF; the dates of these tests are all valid. */
function days(date: string): [first: number, last: number] {
  const [from = '', to = from] = date.split('/');
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth, toDay] = to.split('-').map(Number);
  const end = toMonth === undefined ? Date.UTC(toYear, 11, 31) : toDay === undefined ? Date.UTC(toYear, toMonth, 0) : Date.UTC(toYear, toMonth - 1, toDay);
  return [Date.UTC(year, month - 1, day), end];
}

const MS_A_DAY = 86_400_000;

/** Whether any day of the date lies in the range, tried one by one. */
function sharesADay(date: string, { from, to }: Filter): boolean {
  const [first, last] = days(date);
  for (let day = first; day <= last; day += MS_A_DAY) {
    if ((from === '' || day >= days(from)[0]) && (to === '' || day <= days(to)[1])) return true;
  }
  return false;
}

const isFrame = (name: CollectionName): boolean => !(FACT_COLLECTIONS as readonly string[]).includes(name);
const listOf = (value: unknown): readonly unknown[] => (value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value]);
const meetsAny = (wanted: readonly string[], held: readonly unknown[]): boolean => wanted.length === 0 || wanted.some((value) => held.includes(value));

/** Values of one facet that a record has; a sector is its own sector, an enterprise its own enterprise, a place its own place. */
function heldBy(record: Plain, name: CollectionName, facet: 'sector' | 'status' | 'level' | 'place' | 'enterprise'): readonly unknown[] {
  if (name === `${facet}s`) return [record.id];
  return [...listOf(record[facet]), ...(facet === 'sector' ? listOf(record['sectors']) : []), ...(facet === 'enterprise' ? listOf(record['enterprises']) : [])];
}

function textsIn(record: Plain): readonly string[] {
  const texts = [record['name'], record['shortName'], record['shortEn'], record['aliases'], record['nameAsPrinted'], record['number']];
  return texts.flatMap((text) => (typeof text === 'object' && text !== null ? Object.values(text) : [text])).filter((text) => typeof text === 'string');
}

function oracleKeeps(record: Plain, name: CollectionName, filter: Filter): boolean {
  if (filter.basis === 'documented' && ['external', 'illustrative'].includes(String(record['basis']))) return false;
  if (name === 'places') return meetsAny(filter.place, [record.id]);
  if (name === 'sectors') return meetsAny(filter.sector, [record.id]);
  if (name === 'observations') return meetsAny(filter.sector, [record['sector']]);
  if (isFrame(name)) return true;
  const singular: Partial<Record<CollectionName, string>> = { deliveries: 'delivery', policies: 'policy' };
  const q = filter.q.trim().toLowerCase();
  return (
    meetsAny(filter.kind, [singular[name] ?? name.slice(0, -1)]) &&
    (['sector', 'status', 'level', 'place', 'enterprise'] as const).every((facet) => meetsAny(filter[facet], heldBy(record, name, facet))) &&
    ((filter.from === '' && filter.to === '') || (typeof record['date'] === 'string' && sharesADay(record['date'], filter))) &&
    textsIn(record).some((text) => text.toLowerCase().includes(q))
  );
}

/** Under the documented floor a record has no external fields, and its printed name where its own is from elsewhere. */
function oracleShows(record: Plain, { basis }: Filter): Plain {
  if (basis === 'all' || !('external' in record)) return record;
  const { external, ...own } = record;
  const printed = own['nameAsPrinted'];
  if (typeof printed !== 'string' || !Object.hasOwn(external as object, 'name')) return own;
  const glosses = (own['citations'] as { exact: string; gloss: string }[]).filter(({ exact }) => exact.includes(printed)).map(({ gloss }) => gloss);
  return { ...own, name: { zh: printed, en: glosses[0] ?? (own['name'] as { en: string }).en } };
}

const oracle = (records: readonly Plain[], filter: Filter, name: CollectionName): readonly Plain[] =>
  records.filter((record) => oracleKeeps(record, name, filter)).map((record) => oracleShows(record, filter));

/** Those that the filter would keep without its dates, and that have none. */
const oracleUndated = (records: readonly Plain[], filter: Filter, name: CollectionName): number =>
  filter.from === '' && filter.to === '' ? 0 : oracle(records, { ...filter, from: '', to: '' }, name).filter((record) => record['date'] === null).length;

// ---- random datasets ----

const SECTORS = ['machine-tools', 'tyres', 'auto-parts'];
const PLACES = ['jiangxia', 'caidian'];
const ENTERPRISES = ['ent-01', 'ent-02', 'ent-03'];
const DATES = ['2016', '2020', '2023', '2016-02', '2020-02', '2023-12', '2020-02-29', '2023-01-01', '2016-12-31', '2016/2020', '2020-03/2023-01'];
const WORDS = ['千里马机械', '激光再制造', 'Laser Works', 'LASER', 'Straße', '武科规', 'a'];

const text = fc.record({ zh: fc.constantFrom(...WORDS), en: fc.constantFrom(...WORDS) });
const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: values.length });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const date = orNull(fc.constantFrom(...DATES));
const enterprise = fc.constantFrom(...ENTERPRISES);
const basis = fc.constantFrom('quoted', 'derived', 'external', 'illustrative');
const source = 'https://example.org/';
const citation = fc.record({ document: fc.constant('doc-01'), paragraph: fc.constant('s1'), exact: fc.constantFrom(...WORDS), gloss: fc.constantFrom(...WORDS) });
const entry = {
  name: text,
  date,
  level: maybe(orNull(fc.constantFrom(...LEVELS))),
  sectors: some(SECTORS),
  basis: maybe(fc.constant('illustrative')),
  citations: fc.array(citation, { minLength: 1, maxLength: 2 }),
  external: maybe(fc.constantFrom({ name: { value: '官方名称', source } }, { date: { value: '2021-04-14', source } }, {})),
};
const status = (...values: readonly string[]) => fc.constantFrom(...values);

/** What the records of each collection are made of, but for their ids. */
const FIELDS: { readonly [Name in CollectionName]: Readonly<Record<string, fc.Arbitrary<unknown>>> } = {
  documents: { ...entry, number: fc.constantFrom(...WORDS), shortName: text, issuer: text, paragraphs: fc.constant([]), doubts: fc.constant([]) },
  sectors: { name: text, shortName: text, kind: fc.constant('remanufacturing'), order: fc.nat(9), citations: fc.constant([]) },
  places: { name: text, shortName: text, kind: fc.constant('district'), adcode: fc.constant(null), hosts: fc.constant([]), tile: fc.constant(null) },
  enterprises: { ...entry, shortEn: fc.constantFrom(...WORDS), aliases: some(WORDS), role: fc.constant('remanufacturer') },
  pilots: { ...entry, enterprise: orNull(enterprise), category: fc.constant(null), status: status('accepted', 'planned') },
  products: { ...entry, enterprise, status: status('listed'), policy: fc.constant('pol-05') },
  deliveries: { ...entry, enterprise, status: status('delivered'), place: orNull(fc.constantFrom(...PLACES)), placeLabel: fc.constant(null) },
  titles: { ...entry, enterprise, status: status('awarded') },
  platforms: { ...entry, kind: fc.constant('innovation'), type: fc.constant(null), enterprise: orNull(enterprise), status: status('built', 'planned', 'filed'), count: fc.constant(1) },
  projects: { ...entry, enterprise: orNull(enterprise), status: status('approved-project') },
  policies: { ...entry, kind: fc.constant('plan'), nameAsPrinted: maybe(fc.constantFrom(...WORDS)), number: maybe(fc.constantFrom(...WORDS)) },
  directions: {
    ...entry,
    kind: fc.constant('next-step'),
    policy: fc.constant(null),
    status: status('direction'),
    ...Object.fromEntries(['technologies', 'components', 'channels', 'means'].map((name) => [name, fc.constant([])])),
  },
  statements: { ...entry, kind: fc.constant('framing'), enterprises: maybe(some(ENTERPRISES)) },
  indicators: { name: text, definition: text, unit: fc.constant('t'), formula: text, standard: fc.constant(null), additiveAcrossSectors: fc.boolean(), basis },
  observations: { indicator: fc.constant('i'), sector: fc.constantFrom(...SECTORS), period: fc.constant('2020-Q1'), value: fc.nat(), basis },
  'watch-rules': { check: fc.constant('document-age'), rationale: text },
};

/** Collections whose records are what others refer to have just those ids. */
const IDS: Partial<Record<CollectionName, readonly string[]>> = { sectors: SECTORS, places: PLACES, enterprises: ENTERPRISES };

function collection(name: CollectionName): fc.Arbitrary<readonly Plain[]> {
  const ids = IDS[name] ?? Array.from({ length: 6 }, (_, index) => `${name}-${index}`);
  const schema = v.array(COLLECTIONS[name] as v.GenericSchema<unknown, Plain>);
  const bodies = fc.array(fc.record(FIELDS[name]), { maxLength: ids.length });
  const present = (body: object): object => Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  return bodies.map((all) => v.parse(schema, all.map((body, index) => ({ ...present(body), id: ids[index] }))));
}

const datasets: fc.Arbitrary<Collections> = fc.record(
  Object.fromEntries(COLLECTION_NAMES.map((name) => [name, collection(name)])),
) as unknown as fc.Arbitrary<Collections>;

/** Mostly a few filters at once, so that something is left; each of them is often empty. */
const now = <T>(value: fc.Arbitrary<T>, none: T) => fc.oneof({ weight: 3, arbitrary: fc.constant(none) }, { weight: 2, arbitrary: value });
const filters: fc.Arbitrary<Filter> = fc.record({
  sector: now(some([...SECTORS, 'unheard-of']), []),
  kind: now(fc.uniqueArray(fc.constantFrom(...RECORD_KINDS)), []),
  status: now(some(STATUSES), []),
  level: now(some(LEVELS), []),
  place: now(some([...PLACES, 'unheard-of']), []),
  enterprise: now(some([...ENTERPRISES, 'unheard-of']), []),
  basis: fc.constantFrom('documented' as const, 'all' as const),
  from: now(fc.constantFrom(...DATES), ''),
  to: now(fc.constantFrom(...DATES), ''),
  q: now(fc.constantFrom('laser', ' LASER ', '千里马', 'STRASSE', 'straße', 'zzzz', 'a'), ''),
  compare: fc.constantFrom('' as const, 'sector' as const, 'level' as const, 'period' as const),
});

const plain = (data: Collections, name: CollectionName): readonly Plain[] => data[name];

describe('the filter engine beside a naive oracle', () => {
  it('keeps the same records of every collection, in the same order and with the same fields', () => {
    fc.assert(
      fc.property(datasets, filters, (data, filter) => {
        const kept = filterAll(data, filter);
        for (const name of COLLECTION_NAMES) {
          expect(applyFilter(data[name], filter, name), name).toEqual(oracle(plain(data, name), filter, name));
          expect(kept[name], name).toEqual(oracle(plain(data, name), filter, name));
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each(FILTER_NAMES)('does so for %s alone, which then leaves some and takes some', (facet) => {
    let [kept, left] = [0, 0];
    fc.assert(
      fc.property(datasets, filters, (data, { [facet]: wanted }) => {
        const filter: Filter = { ...EMPTY_FILTER, basis: 'all', [facet]: wanted };
        for (const name of COLLECTION_NAMES) {
          const shown = applyFilter(data[name], filter, name);
          expect(shown, name).toEqual(oracle(plain(data, name), filter, name));
          kept += shown.length;
          left += data[name].length - shown.length;
        }
      }),
      { numRuns: 60 },
    );
    expect(kept).toBeGreaterThan(0);
    expect(left > 0).toBe(facet !== 'compare');
  });

  it('counts the same undated records as left out by the dates alone', () => {
    fc.assert(
      fc.property(datasets, filters, (data, filter) => {
        for (const name of COLLECTION_NAMES) expect(undatedLeftOut(data[name], filter, name), name).toBe(oracleUndated(plain(data, name), filter, name));
      }),
      { numRuns: 300 },
    );
  });

  it('shows a panel what it would show if its own facets were not asked for', () => {
    fc.assert(
      fc.property(datasets, filters, fc.subarray([...FILTER_NAMES], { minLength: 1 }), (data, filter, own) => {
        const asked: Filter = { ...filter, ...Object.fromEntries(own.map((name) => [name, EMPTY_FILTER[name]])) };
        for (const name of COLLECTION_NAMES) expect(applyFilter(data[name], withoutOwnFacets(filter, { ownFacet: own }), name), name).toEqual(oracle(plain(data, name), asked, name));
      }),
      { numRuns: 200 },
    );
  });
});
