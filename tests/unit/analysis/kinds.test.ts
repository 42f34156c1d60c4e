import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectKinds } from '@/analysis/kinds';
import { countResults } from '@/analysis/result-count';
import { selectStatuses } from '@/analysis/statuses';
import { FACT_COLLECTIONS, type Collections } from '@/domain/collections';
import { numberOf } from '@/domain/figure';
import { context, contextWith, dataset, silent } from './dataset';

const some = <T>(records: readonly T[]) => fc.subarray([...records]);
const someData: fc.Arbitrary<Collections> = fc
  .record({ pilots: some(dataset.pilots), platforms: some(dataset.platforms), directions: some(dataset.directions), statements: some(dataset.statements) })
  .map((changed) => ({ ...dataset, ...changed }));
const aSector = fc.subarray(dataset.sectors.map(({ id }) => id), { maxLength: 3 });

describe('records by kind', () => {
  it('are the records of each collection, a square a record however many things it stands for', () => {
    const { rows } = selectKinds(dataset, context);
    expect(rows.map(({ choice, figure }) => [choice.value, figure.value])).toEqual([
      ['enterprise', 12],
      ['pilot', 4],
      ['product', 5],
      ['delivery', 2],
      ['title', 2],
      ['platform', 7],
      ['project', 2],
      ['policy', 6],
      ['direction', 27],
      ['statement', 20],
      ['document', 2],
    ]);
    expect(rows.find(({ collection }) => collection === 'platforms')?.runs.map(({ status, count, items }) => [status, count, items.length])).toEqual([
      ['under-construction', 4, 4],
      ['planned', 1, 1],
      ['built', 1, 1],
      ['under-construction-or-planned', 1, 1],
    ]);
  });

  it('add up to the count of results, whatever the data and the filter', () => {
    fc.assert(
      fc.property(someData, aSector, (data, sector) => {
        const asked = contextWith({ sector });
        const { rows, all } = selectKinds(data, asked);
        expect(all.value).toBe(countResults(data, asked.filter).shown);
        expect(rows.map(({ runs }) => runs.reduce((sum, { count }) => sum + count, 0))).toEqual(rows.map(({ figure }) => figure.value));
        expect(all.records()).toHaveLength(numberOf(all) ?? -1);
      }),
      { numRuns: 40 },
    );
  });

  it('tell what has landed from what is words', () => {
    const { landed, words } = selectKinds(dataset, context);
    expect([landed.value, words.value]).toEqual([3 + 5 + 2, 17 + 10]);
    expect(landed.records()).not.toContain('pil-automotive-life-cycle');
  });

  it('keep every kind, with 0, on data that say nothing', () => {
    const { rows, all } = selectKinds(silent, context);
    expect(rows.map(({ figure }) => figure.value)).toEqual(FACT_COLLECTIONS.map(() => 0));
    expect(all.value).toBe(0);
  });

  it('draw no more squares than a row could hold, and count them all', () => {
    const [first] = dataset.products;
    const products = first ? Array.from({ length: 5000 }, (_, index) => ({ ...first, id: `cat-${index}` })) : [];
    const row = selectKinds({ ...dataset, products }, context).rows.find(({ collection }) => collection === 'products');
    expect(row?.figure.value).toBe(5000);
    expect(row?.runs).toMatchObject([{ status: 'listed', count: 5000 }]);
    expect(row?.runs[0]?.items.length).toBeLessThan(500);
  });
});

describe('records by status', () => {
  it('are counted over all kinds that have one', () => {
    const { rows, all, most } = selectStatuses(dataset, context);
    expect(rows.filter(({ figure }) => figure.value !== 0).map(({ status, figure }) => [status, figure.value])).toEqual([
      ['built', 1],
      ['under-construction', 4],
      ['planned', 2],
      ['under-construction-or-planned', 1],
      ['accepted', 3],
      ['listed', 5],
      ['awarded', 2],
      ['delivered', 2],
      ['approved-project', 2],
      ['direction', 27],
    ]);
    expect(all.value).toBe(49);
    expect(most.map(({ status }) => status)).toEqual(['direction']);
  });

  it('equal a plain count, whatever the data and the filter', () => {
    fc.assert(
      fc.property(someData, aSector, (data, sector) => {
        const { rows } = selectStatuses(data, contextWith({ sector }));
        const bearing = [...data.pilots, ...data.products, ...data.deliveries, ...data.titles, ...data.platforms, ...data.projects, ...data.directions];
        const kept = bearing.filter((record) => sector.length === 0 || record.sectors.some((each) => sector.includes(each)));
        expect(rows.map(({ figure }) => figure.value)).toEqual(rows.map(({ status }) => kept.filter((record) => record.status === status).length));
      }),
      { numRuns: 40 },
    );
  });

  it('have no most frequent one without records, and several where they are even', () => {
    expect(selectStatuses(silent, context).most).toEqual([]);
    expect(selectStatuses({ ...silent, pilots: dataset.pilots.slice(2) }, context).most.map(({ status }) => status)).toEqual(['planned', 'accepted']);
  });
});
