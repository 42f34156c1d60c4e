import { describe, expect, it } from 'vitest';
import { selectWatch, type Finding } from '@/analysis/watch';
import { wholeYears } from '@/analysis/watch-age';
import type { Collections } from '@/domain/collections';
import type { WatchRule } from '@/domain/watch-rule';
import { context, dataset, recordIn, silent, withChange } from './dataset';

function finding(check: WatchRule['check'], data: Collections = dataset, asked = context): Finding | undefined {
  return selectWatch(data, asked).find(({ rule }) => rule.check === check);
}

describe('the attention list', () => {
  it('names the priorities of the next steps that have neither deed nor platform', () => {
    const found = finding('focus-without-record');
    expect(found?.figure.value).toBe(3);
    expect(found?.against?.value).toBe(4);
    expect(found?.subjects.map(({ id, figure }) => [id, figure.value])).toEqual([
      ['auto-parts', 7],
      ['tyres', 1],
      ['electronics-appliances', 1],
    ]);
    expect(found?.figure.records()).toEqual(['nxt-01']);
  });

  it('sets pilot-scale platforms to come against those built', () => {
    expect([finding('pipeline-over-built')?.figure.value, finding('pipeline-over-built')?.against?.value]).toEqual([4, 1]);
    const more = Array.from({ length: 3 }, (_, index) => ({ ...recordIn('platforms', 'psp-01'), id: `psp-1${index}` }));
    expect(finding('pipeline-over-built', withChange('platforms', (records) => [...records, ...more]))).toBeUndefined();
  });

  it('tells the age of the data from the threshold on, and cites the reply', () => {
    const found = finding('document-age');
    expect(found?.figure).toMatchObject({ value: 2, unit: 'year', basis: 'derived' });
    expect(found?.figure.records()).toEqual(['doc-01']);
    expect(finding('document-age', dataset, { ...context, today: '2025-12-30' })).toBeUndefined();
  });

  it('counts achievements without a date, by kind', () => {
    const found = finding('undated-achievements');
    expect(found?.figure.value).toBe(7);
    expect(found?.subjects.map(({ name, figure }) => [name.zh, figure.value])).toEqual([
      ['目录产品', 5],
      ['绿色称号', 2],
    ]);
  });

  it('names the pilot unit without a catalogue product, under its present name', () => {
    const renamed = withChange('enterprises', (records) =>
      records.map((each) => (each.id === 'ent-02' ? { ...each, name: { zh: '新名', en: 'New name' }, shortEn: 'New name' } : each)),
    );
    expect(finding('pilot-without-product', renamed)?.subjects.map(({ id, name }) => [id, name.zh])).toEqual([['ent-02', '新名']]);
    expect(finding('pilot-without-product')?.figure).toMatchObject({ value: 1, unit: 'enterprise' });
    const without = withChange('pilots', (records) => records.filter(({ enterprise }) => enterprise !== 'ent-02'));
    expect(finding('pilot-without-product', without)).toBeUndefined();
  });

  it('follows its rules: without a rule no finding, on silent data only the age of what is cited', () => {
    expect(selectWatch({ ...dataset, 'watch-rules': [] }, context)).toEqual([]);
    expect(selectWatch(silent, context).map(({ rule }) => rule.check)).toEqual(['document-age']);
  });
});

describe('whole years', () => {
  it.each([
    ['2023-12-31', '2026-11-23', 2],
    ['2023-12-31', '2025-12-31', 2],
    ['2023-12-31', '2024-12-30', 0],
    ['2023-12-31', '2023-06-01', -1],
  ])('from %s to %s are %d', (from, to, years) => {
    expect(wholeYears(from, to)).toBe(years);
  });
});
