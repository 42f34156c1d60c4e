import { describe, expect, it } from 'vitest';
import { ownFacetsOf, withoutOwnFacets } from '@/analysis/panel-query';
import { EMPTY_FILTER } from '@/domain/filter';

const filter = { ...EMPTY_FILTER, kind: ['pilot' as const], from: '2016', to: '2018', basis: 'all' as const };

describe('what a panel sets of the filter itself', () => {
  it('is nothing, one part or several', () => {
    expect([ownFacetsOf({}), ownFacetsOf({ ownFacet: 'kind' }), ownFacetsOf({ ownFacet: ['from', 'to'] })]).toEqual([[], ['kind'], ['from', 'to']]);
  });

  it('does not filter it, while all else does', () => {
    expect(withoutOwnFacets(filter, { ownFacet: ['from', 'to'] })).toEqual({ ...filter, from: '', to: '' });
    expect(withoutOwnFacets(filter, { ownFacet: 'kind' })).toEqual({ ...filter, kind: [] });
    expect(withoutOwnFacets(filter, {})).toBe(filter);
  });
});
