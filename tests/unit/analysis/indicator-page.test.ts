import { describe, expect, it } from 'vitest';
import { selectIndicator, selectIndicatorSectors } from '@/analysis/indicator-page';
import { context, contextWith, dataset, withChange } from './dataset';

const all = contextWith({ basis: 'all', sector: ['tyres'] });

describe('the page of an indicator', () => {
  it('is hidden, by name, while only what the document records is asked for', () => {
    expect(selectIndicator('output-value', dataset, context)).toMatchObject({ state: 'hidden', indicator: { id: 'output-value' } });
    expect(selectIndicatorSectors('output-value', dataset, context).rows).toEqual([]);
  });

  it('does not exist for an id that the data lack', () => {
    expect(selectIndicator('nope', dataset, all)).toEqual({ state: 'unknown', id: 'nope' });
  });

  it('covers all sectors and quarters observed, whatever else is filtered', () => {
    const page = selectIndicator('output-value', dataset, all);
    if (page.state !== 'shown') throw new Error(page.state);
    const { sectors, sectorCount, quarters, observations, missing } = page.coverage;
    expect(sectors.map(({ id }) => id)[0]).toBe('machine-tools');
    expect(quarters).toEqual({ from: '2016-Q1', to: '2025-Q4' });
    expect([sectorCount.value, observations.value, missing.value]).toEqual([10, 400, 0]);
    expect(new Set([sectorCount.basis, observations.basis, missing.basis])).toEqual(new Set(['illustrative']));
    expect(selectIndicatorSectors('output-value', dataset, all).rows).toHaveLength(10);
  });

  it('counts the quarters of a sector that have no value', () => {
    const holed = withChange('observations', (records) => records.filter(({ id }) => id !== 'output-value-tyres-2020q2'));
    const page = selectIndicator('output-value', holed, all);
    expect(page.state === 'shown' && [page.coverage.observations.value, page.coverage.missing.value]).toEqual([399, 1]);
  });

  it('has no quarters where nothing is observed', () => {
    const page = selectIndicator('output-value', { ...dataset, observations: [] }, all);
    expect(page.state === 'shown' && page.coverage).toMatchObject({ sectors: [], observations: { value: 0 }, missing: { value: 0 } });
    expect(page.state === 'shown' && 'quarters' in page.coverage).toBe(false);
  });

  it('says what it must not be added with, from the fields of the data', () => {
    const apart = (id: string, data = dataset) => {
      const page = selectIndicator(id, data, all);
      return page.state === 'shown' ? { across: page.apart.acrossSectors, other: page.apart.otherUnits.map((each) => each.id), same: page.apart.sameUnit.map((each) => each.id) } : undefined;
    };
    expect(apart('reman-units')).toEqual({ across: true, other: ['output-value', 'material-saved', 'energy-saved', 'co2-avoided'], same: [] });
    expect(apart('material-saved')?.across).toBe(false);
    const inTonnes = withChange('indicators', (records) => records.map((each) => (each.id === 'co2-avoided' ? { ...each, unit: 't' as const } : each)));
    expect(apart('material-saved', inTonnes)?.same).toEqual(['co2-avoided']);
  });
});
