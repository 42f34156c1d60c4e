import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectFacets } from '@/analysis/facets';
import { bucketsBy, valuesOf, type AnyRecord, type Field } from '@/analysis/fields';
import { filterAll } from '@/analysis/filter';
import { joined, selectionOf } from '@/analysis/selection';
import { runsOf } from '@/analysis/tally';
import { FACT_COLLECTIONS } from '@/domain/collections';
import { EMPTY_FILTER, FACET_NAMES, KIND_OF, type FacetName } from '@/domain/filter';
import { dataset } from './dataset';

const some = (records: readonly AnyRecord[]) => fc.subarray([...records]);
const lists = fc.tuple(some(dataset.platforms), some(dataset.enterprises), some(dataset.directions), some(dataset.deliveries));
const field = fc.constantFrom<Field>('sector', 'status', 'kind', 'level', 'date', 'enterprise', 'place');

const idsOf = (records: readonly AnyRecord[]): readonly string[] => records.map(({ id }) => id);

describe('a selection', () => {
  it('parts its records by what they state, and counts each part without a list', () => {
    fc.assert(
      fc.property(lists, field, (all, by) => {
        for (const records of all) {
          const buckets = bucketsBy(records, by);
          expect(idsOf(buckets.stated.records)).toEqual(idsOf(records.filter((record) => valuesOf(record, by).length > 0)));
          expect(buckets.unstated.ids).toEqual(idsOf(records.filter((record) => valuesOf(record, by).length === 0)));
          for (const value of buckets.keys()) {
            const own = records.filter((record) => valuesOf(record, by).includes(value));
            expect([buckets.count(value), buckets.part(value)?.ids]).toEqual([own.length, idsOf(own)]);
            expect(buckets.where((each) => each === value).ids).toEqual(idsOf(own));
          }
        }
      }),
    );
  });

  it('counts several lists as it would the one they make', () => {
    fc.assert(
      fc.property(lists, field, (all, by) => {
        const whole = joined(all.map((records) => bucketsBy(records, by).stated));
        const expected = all.flat().filter((record) => valuesOf(record, by).length > 0);
        expect([whole.size, whole.ids]).toEqual([expected.length, idsOf(expected)]);
        expect(joined([joined(all.slice(0, 2)), joined(all.slice(2))]).ids).toEqual(idsOf(all.flat()));
      }),
    );
  });

  it('is drawn by status, every record once', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const statusOf = (record: AnyRecord): string => ('status' in record ? record.status : 'subject');
        const runs = runsOf(all.map(selectionOf));
        const statuses = [...new Set(all.flat().map(statusOf))];
        expect(runs.map(({ status, count, items }) => [status, count, items.map(({ record }) => record)])).toEqual(
          statuses.map((status) => {
            const own = all.flat().filter((record) => statusOf(record) === status);
            return [status, own.length, idsOf(own)];
          }),
        );
      }),
    );
  });
});

describe('the facets', () => {
  it('offer what a walk through the records would', () => {
    const chosen = fc.record({ sector: fc.subarray(dataset.sectors.map(({ id }) => id)), level: fc.subarray(['national', 'city']), from: fc.constantFrom('', '2016', '2022') });
    fc.assert(
      fc.property(chosen, (change) => {
        const filter = { ...EMPTY_FILTER, ...change };
        const facets = selectFacets(dataset, filter);
        for (const facet of FACET_NAMES) {
          const valuesIn = (record: AnyRecord, name: (typeof FACT_COLLECTIONS)[number], of: FacetName): readonly string[] =>
            of === 'kind' ? [KIND_OF[name]] : of === 'enterprise' && name === 'enterprises' ? [record.id] : [...new Set(valuesOf(record, of))];
          const left = filterAll(dataset, { ...filter, [facet]: [] });
          const held = FACT_COLLECTIONS.flatMap((name) => left[name].map((record: AnyRecord) => valuesIn(record, name, facet)));
          expect(facets[facet].notStated).toBe(held.filter((values) => values.length === 0).length);
          for (const { value, count } of facets[facet].options) expect(count, `${facet} ${value}`).toBe(held.filter((values) => values.includes(value)).length);
        }
      }),
      { numRuns: 30 },
    );
  });
});
