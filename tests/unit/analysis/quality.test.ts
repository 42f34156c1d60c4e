import { describe, expect, it } from 'vitest';
import { selectDistricts } from '@/analysis/districts';
import { selectQuality, type QualityId } from '@/analysis/quality';
import { FACT_COLLECTIONS } from '@/domain/collections';
import { context, contextWith, dataset, silent } from './dataset';

const facts = FACT_COLLECTIONS.flatMap((name) => dataset[name] as readonly { readonly id: string; readonly date: string | null }[]);
const rowOf = (id: QualityId, from = selectQuality(dataset, context)) => {
  const found = from.rows.find((row) => row.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};

describe('how good the records are', () => {
  it('counts every record once, and those without a date by name', () => {
    const { all } = selectQuality(dataset, context);
    expect(all.value).toBe(facts.length);
    expect(rowOf('undated').figure.records()).toEqual(facts.filter(({ date }) => date === null).map(({ id }) => id));
  });

  it('counts as missing only what records of the kind could state', () => {
    const { unplaced } = selectDistricts(dataset, context);
    expect([rowOf('unplaced').figure.value, rowOf('unplaced').figure.records()]).toEqual([unplaced.figure.value, unplaced.figure.records()]);
    expect(rowOf('unhosted').figure.records()).toEqual(
      facts.filter((each) => 'enterprise' in each && each.enterprise === null).map(({ id }) => id),
    );
  });

  it('names those whose enterprise is a reading of ours', () => {
    expect(rowOf('host-inferred').figure.records()).toContain('rdp-01');
    expect(rowOf('inferred').figure.records()).toEqual(expect.arrayContaining([...rowOf('host-inferred').figure.records()]));
  });

  it('draws a square for each record of a row', () => {
    for (const { figure, runs } of selectQuality(dataset, context).rows) {
      expect(runs.flatMap(({ items }) => items.map(({ record }) => record)).sort()).toEqual([...figure.records()].sort());
    }
  });

  it('rests on quotations alone under the documented floor', () => {
    expect(rowOf('illustrative', selectQuality(dataset, contextWith({ basis: 'documented' }))).figure.value).toBe(0);
    expect(rowOf('external', selectQuality(dataset, contextWith({ basis: 'documented' }))).figure.value).toBe(0);
    expect(rowOf('external', selectQuality(dataset, contextWith({ basis: 'all' }))).figure.records()).toContain('pol-03');
  });

  it('says how old the data are, and nothing of no data', () => {
    expect(selectQuality(dataset, { ...context, dataDate: '2023', today: '2026-11-23' }).age?.value).toBe(2);
    const none = selectQuality(silent, context);
    expect(none.age).toBeUndefined();
    expect(none.rows.every(({ figure }) => figure.value === 0)).toBe(true);
  });
});
