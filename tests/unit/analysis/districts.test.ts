import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISTRICTS_NEEDS, selectDistricts } from '@/analysis/districts';
import type { Delivery } from '@/domain/delivery';
import { context, contextWith, dataset, silent, withChange } from './dataset';

const SOMEWHERE = DISTRICTS_NEEDS.filter((name) => name !== 'places');
const standing = (places: readonly (string | null)[]) =>
  withChange('deliveries', (records) => places.map((place, index): Delivery => ({ ...(records[0] as Delivery), id: `del-x${index}`, place })));

describe('where records stand', () => {
  it('is one district only, and not recorded of all others', () => {
    const { rows, named, placed, unplaced } = selectDistricts(dataset, context);
    expect(rows).toHaveLength(18);
    expect(named.map(({ place, figure }) => [place.id, figure.value, figure.records()])).toEqual([['jiangxia', 2, ['del-01', 'del-02']]]);
    expect([placed.value, unplaced.figure.value]).toEqual([2, 32]);
    expect(unplaced.figure).toMatchObject({ id: 'records@place:not-stated', formula: { where: [{ field: 'place', value: 'not-stated' }] } });
    expect(unplaced.figure.records()).not.toContain('del-01');
  });

  it('equals a plain count, whatever the data and the filter', () => {
    const somewhere = fc.constantFrom(null, 'jiangxia', 'wuchang', 'zone-eastlake', 'atlantis');
    fc.assert(
      fc.property(fc.array(somewhere, { maxLength: 12 }), fc.subarray(['shield-machines', 'machine-tools'], { maxLength: 1 }), (places, sector) => {
        const data = standing(places);
        const { rows, unplaced, placed } = selectDistricts(data, contextWith({ sector }));
        const all = SOMEWHERE.flatMap((name): readonly { readonly sectors: readonly string[]; readonly place?: string | null }[] => data[name]);
        const kept = all.filter((record) => sector.length === 0 || record.sectors.some((each) => sector.includes(each)));
        for (const { place, figure } of rows) expect(figure.value).toBe(kept.filter((record) => record.place === place.id).length);
        expect(unplaced.figure.value).toBe(kept.filter((record) => (record.place ?? null) === null).length);
        expect(placed.value).toBe(kept.filter((record) => (record.place ?? null) !== null).length);
      }),
      { numRuns: 60 },
    );
  });

  it('shows a place that the data lack by its id, off the grid, and the busiest first', () => {
    const { rows, named } = selectDistricts(standing(['wuchang', 'atlantis', 'atlantis']), context);
    expect(rows.at(-1)?.place).toMatchObject({ id: 'atlantis', name: { zh: 'atlantis' }, tile: null });
    expect(named.map(({ place }) => place.id)).toEqual(['atlantis', 'wuchang']);
  });

  it('is nowhere without places and without records', () => {
    const { rows, unplaced } = selectDistricts(silent, context);
    expect([rows, unplaced.figure.value]).toEqual([[], 0]);
  });
});
