import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFilter, undatedLeftOut } from '@/analysis/filter';
import type { CollectionName } from '@/domain/collections';
import { EMPTY_FILTER, RECORD_KINDS, type Filter } from '@/domain/filter';
import { LEVELS, STATUSES } from '@/domain/vocabulary';
import { dataset, recordIn } from './dataset';

function ids(collection: CollectionName, filter: Partial<Filter>): string[] {
  return applyFilter(dataset[collection], { ...EMPTY_FILTER, ...filter }, collection).map(({ id }) => id);
}

describe('a filter', () => {
  it('leaves everything where nothing is asked for', () => {
    expect(ids('pilots', {})).toEqual(dataset.pilots.map(({ id }) => id));
  });

  it('means OR within one facet and AND across', () => {
    expect(ids('products', { sector: ['machine-tools', 'shield-machines'] })).toEqual(['cat-02', 'cat-03', 'cat-04', 'cat-05']);
    expect(ids('products', { sector: ['machine-tools', 'shield-machines'], enterprise: ['ent-03'] })).toEqual(['cat-02', 'cat-03']);
  });

  it('finds an enterprise and a sector by their own ids', () => {
    expect(ids('enterprises', { enterprise: ['ent-05'] })).toEqual(['ent-05']);
    expect(ids('sectors', { sector: ['tyres'] })).toEqual(['tyres']);
  });

  it('leaves out records without the field that is asked for', () => {
    expect(ids('policies', { enterprise: ['ent-05'] })).toEqual([]);
    expect(ids('deliveries', { place: ['jiangxia'] })).toEqual(['del-01', 'del-02']);
    expect(ids('products', { place: ['jiangxia'] })).toEqual([]);
  });

  it('tells kinds, statuses and levels apart', () => {
    expect(ids('pilots', { kind: ['product'] })).toEqual([]);
    expect(ids('pilots', { status: ['planned'] })).toEqual(['pil-automotive-life-cycle']);
    expect(ids('platforms', { level: ['national'] })).toEqual(['plt-05']);
  });

  it('takes periods that overlap, and leaves undated records out but counts them', () => {
    expect(ids('policies', { from: '2024' })).toEqual(['pol-01', 'pol-02']);
    expect(ids('policies', { from: '2022', to: '2022-06' })).toEqual(['pol-01', 'pol-02', 'pol-06']);
    expect(undatedLeftOut(dataset.policies, { ...EMPTY_FILTER, from: '2024' }, 'policies')).toBe(3);
    expect(undatedLeftOut(dataset.policies, { ...EMPTY_FILTER, from: '2024', level: ['national'] }, 'policies')).toBe(2);
    expect(undatedLeftOut(dataset.policies, EMPTY_FILTER, 'policies')).toBe(0);
  });

  it('searches names, aliases and numbers in any case', () => {
    expect(ids('enterprises', { q: '华中自控技术发展' })).toEqual(['ent-03']);
    expect(ids('enterprises', { q: 'gem (WUHAN)' })).toEqual(['ent-09']);
    expect(ids('policies', { q: '武科规' })).toEqual(['pol-06']);
  });

  it('touches the frame by its own facet only', () => {
    expect(ids('watch-rules', { sector: ['tyres'], from: '2016', q: 'x' })).toHaveLength(dataset['watch-rules'].length);
    expect(ids('sectors', { kind: ['pilot'], q: 'x', level: ['national'] })).toHaveLength(dataset.sectors.length);
  });

  it('keeps nothing illustrative under the documented floor', () => {
    expect(ids('observations', {})).toEqual([]);
    expect(ids('observations', { basis: 'all' })).toHaveLength(dataset.observations.length);
  });

  it('lets external fields fall back to what the document prints', () => {
    const [shown] = applyFilter([recordIn('policies', 'pol-03')], EMPTY_FILTER, 'policies');
    expect(shown?.name.zh).toBe('汽车零部件再制造管理暂行办法');
    expect(shown?.name.en).not.toContain('Standardised');
    expect(shown).not.toHaveProperty('external');
    expect(applyFilter([recordIn('policies', 'pol-03')], { ...EMPTY_FILTER, basis: 'all' }, 'policies')[0]?.external).toBeDefined();
  });

  it('gives the same records in whatever order its facets are applied', () => {
    const some = <T extends string>(values: readonly T[]) => fc.subarray([...values], { maxLength: 3 });
    const facets = fc.record({
      sector: some(dataset.sectors.map(({ id }) => id)),
      kind: some(RECORD_KINDS),
      status: some(STATUSES),
      level: some(LEVELS),
      from: fc.constantFrom('', '2016', '2022'),
    });
    fc.assert(
      fc.property(facets, fc.constantFrom('pilots', 'platforms', 'directions', 'policies'), (filter, name) => {
        const once = ids(name, filter);
        const names = Object.keys(filter) as (keyof typeof filter)[];
        for (const order of [names, [...names].reverse()]) {
          const stepwise = order.reduce((found, facet) => found.filter((id) => ids(name, { [facet]: filter[facet] }).includes(id)), dataset[name].map(({ id }) => id));
          expect(stepwise).toEqual(once);
        }
      }),
      { numRuns: 60 },
    );
  });
});
