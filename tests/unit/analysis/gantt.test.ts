import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectGantt, type Gantt, type GanttLane } from '@/analysis/gantt';
import { FACT_COLLECTIONS, type Collections } from '@/domain/collections';
import { numberOf } from '@/domain/figure';
import { context, contextWith, dataset, silent, withChange } from './dataset';

const reply = selectGantt(dataset, context);
const laneOf = ({ lanes }: Gantt, value: string): GanttLane | undefined => [...lanes.kind, ...lanes.sector].find(({ choice }) => choice?.value === value);
const shape = (lane: GanttLane | undefined) => [lane?.dated.map(({ date, figure }) => [date, figure.value]), lane?.undated?.figure.value];

describe('records over the years', () => {
  it('stand by kind and date as given, the undated apart and never given a date', () => {
    expect(shape(laneOf(reply, 'pilot'))).toEqual([[['2016', 3]], 1]);
    expect(shape(laneOf(reply, 'policy'))).toEqual([[['2021/2025', 2], ['2022', 1]], 3]);
    expect(shape(laneOf(reply, 'delivery'))).toEqual([[['2023-01', 2]], undefined]);
    expect(shape(laneOf(reply, 'product'))).toEqual([[], 5]);
    expect(laneOf(reply, 'delivery')?.dated[0]?.span).toMatchObject({ start: '2023-01-01', end: '2023-01-31', precision: 'month' });
    expect([reply.dated.value, reply.undated.value, reply.told]).toEqual([24, 65, [2016, 2025]]);
    expect([reply.from, reply.to, reply.dataYear]).toEqual([2016, 2026, 2023]);
  });

  it('stand by sector in the sectors’ order, once in each that they name, and together where they name none', () => {
    expect(shape(laneOf(reply, 'machine-tools'))).toEqual([[['2016', 2], ['2021/2025', 1]], 5]);
    expect(laneOf(reply, 'auto-parts')?.dated[0]?.figure.records()).toEqual(['dir-03', 'dir-04', 'dir-05']);
    expect(laneOf(reply, 'office-equipment')?.dated[0]?.figure.records()).toEqual(['dir-03']);
    expect(reply.lanes.sector[0]?.choice?.value).toBe('machine-tools');
    expect(reply.lanes.sector.at(-1)).toMatchObject({ of: 'no-sector' });
    expect(reply.lanes.sector.at(-1)?.choice).toBeUndefined();
  });

  it('shows a sector that the data lack by its id', () => {
    const gantt = selectGantt(withChange('sectors', () => []), context);
    expect(laneOf(gantt, 'machine-tools')?.of).toEqual({ sector: { zh: 'machine-tools', en: 'machine-tools' } });
  });

  it('ties what the documents tie: policy, direction, what it sets out to build, catalogue and product', () => {
    expect(reply.ties).toEqual(expect.arrayContaining([{ from: 'pol-02', to: 'dir-06' }, { from: 'dir-06', to: 'plt-05' }, { from: 'pol-05', to: 'cat-01' }]));
    expect(reply.ties).toHaveLength(17 + 2 + 5);
    const narrowed = selectGantt(dataset, contextWith({ kind: ['direction', 'platform'] }));
    expect(narrowed.ties).toEqual([{ from: 'dir-06', to: 'plt-05' }, { from: 'dir-15', to: 'plt-05' }]);
  });

  it('has no year and no lane without records, and an axis that ends today', () => {
    const nothing = selectGantt(silent, context);
    expect([nothing.lanes.kind, nothing.lanes.sector, nothing.told, nothing.from, nothing.to]).toEqual([[], [], undefined, 2023, 2026]);
  });

  it('equals a plain count, whatever the data and the filter', () => {
    const dates = fc.constantFrom(null, '2016', '2019-05', '2019-05-02', '2020/2021');
    const data: fc.Arbitrary<Collections> = fc.array(dates, { minLength: 5, maxLength: 5 }).map((given) => withChange('products', (records) => records.map((record, index) => ({ ...record, date: given[index] ?? null }))));
    fc.assert(
      fc.property(data, fc.subarray(['shield-machines', 'machine-tools', 'auto-parts'], { maxLength: 2 }), (collections, sector) => {
        const gantt = selectGantt(collections, contextWith({ sector }));
        const all = FACT_COLLECTIONS.flatMap((name) => collections[name].map((record) => ({ kind: name, date: record.date, sectors: 'sectors' in record ? record.sectors : [] })));
        const kept = all.filter((record) => sector.length === 0 || record.sectors.some((each) => sector.includes(each)));
        expect(gantt.dated.value).toBe(kept.filter(({ date }) => date !== null).length);
        expect(gantt.undated.value).toBe(kept.filter(({ date }) => date === null).length);
        for (const { of, dated, undated } of gantt.lanes.kind) {
          const own = kept.filter(({ kind }) => typeof of === 'object' && 'collection' in of && of.collection === kind);
          for (const { date, figure } of dated) expect(figure.value).toBe(own.filter((record) => record.date === date).length);
          expect(undated?.figure.value ?? 0).toBe(own.filter(({ date }) => date === null).length);
        }
        for (const { choice, dated, undated } of gantt.lanes.sector) {
          if (!choice) continue;
          const own = kept.filter(({ sectors }) => sectors.includes(choice.value));
          const drawn = dated.reduce((sum, { figure }) => sum + (numberOf(figure) ?? 0), 0) + (undated ? (numberOf(undated.figure) ?? 0) : 0);
          expect(drawn).toBe(own.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});
