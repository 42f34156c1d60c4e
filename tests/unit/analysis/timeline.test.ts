import { describe, expect, it } from 'vitest';
import { selectTimeline, type TimelineGroup } from '@/analysis/timeline';
import { context, contextWith, dataset, silent, withChange } from './dataset';

const timeline = selectTimeline(dataset, context);
const told = (groups: readonly TimelineGroup[]) => groups.map(({ lane, date, figure }) => [lane, date, figure.value]);

describe('the timeline', () => {
  it('places what is dated as precisely as the document does', () => {
    expect(told(timeline.dated)).toEqual([
      ['pilots', '2016', 3],
      ['policies', '2022', 1],
      ['projects', '2022', 2],
      ['deliveries', '2023-01', 2],
    ]);
    expect(timeline.dated[0]?.span).toEqual({ start: '2016-01-01', end: '2016-12-31', precision: 'year' });
  });

  it('keeps periods apart, with the plan period over', () => {
    expect(told(timeline.periods)).toEqual([
      ['policies', '2021/2025', 2],
      ['directions', '2021/2025', 8],
      ['platforms', '2021/2025', 4],
    ]);
    expect(timeline.planPeriods).toEqual([expect.objectContaining({ ended: true, label: expect.objectContaining({ zh: '“十四五”' }) })]);
    expect(selectTimeline(dataset, { ...context, today: '2025-12-31' }).planPeriods[0]?.ended).toBe(false);
  });

  it('holds 35 records without a date in a bay of their own', () => {
    expect(told(timeline.undated)).toEqual([
      ['policies', null, 3],
      ['directions', null, 9],
      ['next-steps', null, 10],
      ['titles', null, 2],
      ['products', null, 5],
      ['platforms', null, 6],
    ]);
    expect(timeline.undatedTotal.value).toBe(35);
  });

  it('runs from the first dated year to today, and tells the years of silence', () => {
    expect([timeline.from, timeline.to, timeline.dataYear]).toEqual([2016, 2026, 2023]);
    expect(timeline.silentYears).toEqual([{ from: 2017, to: 2020 }]);
    expect(timeline.horizons).toEqual([{ year: 2035, record: 'pol-01' }]);
  });

  it('leaves planned pilots to the directions that plan them', () => {
    expect([...timeline.dated, ...timeline.undated].flatMap(({ items }) => items).map(({ record }) => record)).not.toContain('pil-automotive-life-cycle');
  });

  it('marks a date that is an inferred reading', () => {
    expect(timeline.dated.find(({ lane }) => lane === 'deliveries')?.items.every((item) => item.inferred)).toBe(true);
  });

  it('adds dates from public sources only where they are asked for, and never counts them', () => {
    const all = selectTimeline(dataset, contextWith({ basis: 'all' }));
    const external = all.dated.filter(({ items }) => items.some(({ status }) => status === 'external'));
    expect(external.map(({ lane, date, figure }) => [lane, date, figure.basis, figure.value])).toEqual([
      ['titles', '2018-11-06', 'external', { missing: 'not-applicable' }],
      ['policies', '2021-04-14', 'external', { missing: 'not-applicable' }],
    ]);
    expect(all.undatedTotal.value).toBe(35);
    expect(all.silentYears).toEqual(timeline.silentYears);
    expect(timeline.dated.flatMap(({ items }) => items).some(({ status }) => status === 'external')).toBe(false);
  });

  it('moves a record out of the bay once it has a date', () => {
    const data = withChange('titles', (records) => records.map((title) => ({ ...title, date: '2018-11-06' })));
    const dated = selectTimeline(data, context);
    expect(dated.undatedTotal.value).toBe(33);
    expect(dated.silentYears).toEqual([{ from: 2017, to: 2017 }, { from: 2019, to: 2020 }]);
  });

  it('has an axis and nothing on it for silent data', () => {
    const nothing = selectTimeline(silent, context);
    expect([nothing.from, nothing.to]).toEqual([2023, 2026]);
    expect([nothing.dated, nothing.periods, nothing.undated, nothing.silentYears]).toEqual([[], [], [], []]);
  });
});
