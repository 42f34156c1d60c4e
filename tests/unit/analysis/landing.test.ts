import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANDING_KINDS, selectLanding, selectLandingGroups, type LandingRow } from '@/analysis/landing';
import { numberOf } from '@/domain/figure';
import { context, contextWith, dataset, silent, withChange } from './dataset';

const landing = selectLanding(dataset, context);
const rowOf = (sector: string): LandingRow => {
  const row = landing.rows.find((each) => each.sector.id === sector);
  if (!row) throw new Error(sector);
  return row;
};

describe('the landing matrix', () => {
  it('groups the ten named sectors by how far they have come', () => {
    expect(landing.rows.map(({ sector, group }) => [sector.id, group])).toEqual([
      ['machine-tools', 'landed'],
      ['shield-machines', 'landed'],
      ['construction-machinery', 'landed'],
      ['power-batteries', 'platform'],
      ['auto-parts', 'policy-only'],
      ['office-equipment', 'policy-only'],
      ['industrial-motors', 'policy-only'],
      ['industrial-robots', 'policy-only'],
      ['tyres', 'policy-only'],
      ['electronics-appliances', 'policy-only'],
    ]);
  });

  it('counts what is recorded of each sector, as the document has it', () => {
    const counts = (sector: string) => LANDING_KINDS.map((kind) => rowOf(sector).cells[kind].items.length);
    expect(counts('machine-tools')).toEqual([2, 2, 2, 0, 0]);
    expect(counts('shield-machines')).toEqual([1, 0, 2, 2, 0]);
    expect(counts('construction-machinery')).toEqual([1, 1, 1, 0, 0]);
    expect(counts('power-batteries')).toEqual([0, 0, 0, 0, 1]);
    expect(rowOf('auto-parts').mentions.figure).toMatchObject({ id: 'mentions@sector:auto-parts', value: 7 });
    expect(rowOf('machine-tools').mentions.figure.value).toBe(2);
  });

  it('has the columns of the wall: 18 mentions, 4 remanufacturers, 3 pilots, 5 products, 2 machines, 1 platform', () => {
    expect(landing.totals.mentions.value).toBe(18);
    expect(LANDING_KINDS.map((kind) => landing.totals[kind].value)).toEqual([4, 3, 5, 2, 1]);
  });

  it('says of an open cell what names the sector and where was searched', () => {
    const { figure, items } = rowOf('auto-parts').cells.pilots;
    expect(items).toEqual([]);
    expect(figure).toMatchObject({ value: { missing: 'not-stated' }, formula: { of: ['pilots'] } });
    expect(figure.records()).toEqual(['dir-03', 'dir-04', 'dir-05', 'dir-10', 'dir-14', 'dir-16', 'nxt-01']);
  });

  it('is empty where no sector is named', () => {
    const nothing = selectLanding(silent, context);
    expect(nothing.rows).toEqual([]);
    expect(nothing.rate.value).toEqual({ missing: 'not-applicable' });
  });

  it('moves a sector up when a deed is recorded of it', () => {
    const [delivery] = dataset.deliveries;
    const data = withChange('deliveries', (records) => [...records, { ...delivery, id: 'del-03', sectors: ['auto-parts'] } as typeof records[number]]);
    const changed = selectLanding(data, context);
    expect(changed.rows.find(({ sector }) => sector.id === 'auto-parts')?.group).toBe('landed');
    expect(changed.rate.value).toBe(0.4);
  });

  it('gives the headline the same groups and figures as the matrix', () => {
    const groups = selectLandingGroups(dataset, context);
    expect(groups.rows).toEqual(landing.rows.map(({ sector, group }) => ({ sector, group })));
    expect(groups.rate.value).toBe(landing.rate.value);
  });

  it('has groups that add up to the named sectors, whatever is left of the data', () => {
    const some = <T>(records: readonly T[]) => fc.subarray([...records]);
    fc.assert(
      fc.property(some(dataset.directions), some(dataset.products), some(dataset.pilots), some(dataset.platforms), (directions, products, pilots, platforms) => {
        const { named, landed, groups, rows } = selectLanding({ ...dataset, directions, products, pilots, platforms }, context);
        const sum = Object.values(groups).reduce((total, figure) => total + (numberOf(figure) ?? 0), 0);
        expect(sum).toBe(named.value);
        expect(rows).toHaveLength(sum);
        expect(numberOf(landed)).toBeLessThanOrEqual(sum);
      }),
      { numRuns: 50 },
    );
  });

  it('shows only the sectors that a filter asks for', () => {
    expect(selectLanding(dataset, contextWith({ sector: ['tyres'] })).rows.map(({ sector }) => sector.id)).toEqual(['tyres']);
  });
});
