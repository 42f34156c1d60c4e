import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFilter, filterAll, undatedLeftOut } from '@/analysis/filter';
import { withoutOwnFacets } from '@/analysis/panel-query';
import { COLLECTION_NAMES, FACT_COLLECTIONS, type CollectionName, type Collections } from '@/domain/collections';
import { EMPTY_FILTER, FILTER_NAMES, RECORD_KINDS, type Filter } from '@/domain/filter';
import { LEVELS, STATUSES } from '@/domain/vocabulary';
import { datasets, DATES, ENTERPRISES, PLACES, SECTORS, some, type Plain } from '../../fixtures/arbitrary-datasets';

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

// ---- random filters ----

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
