import { describe, expect, it, vi } from 'vitest';
import { ownFacetsOf, selectRows, withoutOwnFacets, type PanelQuery } from '@/analysis/panel-query';
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

describe('the rows of a panel', () => {
  const data = { pilots: [], sectors: [] };
  const query = () => {
    const select = vi.fn((_: object, { filter: { basis } }: { readonly filter: { readonly basis: string } }) => ({ basis }));
    const asked: PanelQuery<'pilots', { readonly basis: string }> = { id: 'a', needs: ['pilots'], select, ownFacet: 'kind' };
    return { select, rows: (parts: Partial<typeof EMPTY_FILTER>, all = data) => selectRows(asked, all, { filter: { ...EMPTY_FILTER, ...parts }, dataDate: '2023', today: '2026-06-30' }) };
  };

  it('are selected from what it needs alone, by the filter as it sees it', () => {
    const { select, rows } = query();
    rows({ kind: ['pilot'], level: ['national'] });
    expect(select).toHaveBeenCalledWith({ pilots: [] }, { filter: { ...EMPTY_FILTER, level: ['national'] }, dataDate: '2023', today: '2026-06-30' });
  });

  it('are those of before where the filter is reset, and of no other basis and no other data', () => {
    const { select, rows } = query();
    const before = rows({});
    rows({ level: ['national'] });
    expect(rows({})).toBe(before);
    expect(rows({ kind: ['pilot'] })).toBe(before);
    expect(select).toHaveBeenCalledTimes(2);
    expect(rows({ basis: 'all' })).toEqual({ basis: 'all' });
    rows({}, { ...data, sectors: [] });
    expect(select).toHaveBeenCalledTimes(4);
    rows({}, { ...data, pilots: [] });
    expect(select).toHaveBeenCalledTimes(5);
  });

  it('are selected anew for each filter that is not empty', () => {
    const { select, rows } = query();
    rows({ level: ['national'] });
    rows({ level: ['national'] });
    expect(select).toHaveBeenCalledTimes(2);
  });
});
