import { describe, expect, it } from 'vitest';
import { deskCounts } from '@/analysis/desk-counts';
import { selectFacets } from '@/analysis/facets';
import { countResults } from '@/analysis/result-count';
import { atOnce } from '@/analysis/steps';
import { EMPTY_FILTER, type Filter } from '@/domain/filter';
import { dataset } from './dataset';

const under = (filter: Partial<Filter>): Filter => ({ ...EMPTY_FILTER, ...filter });

describe('deskCounts', () => {
  it('gives the result count and the facets of one filter, and which filter that is', () => {
    const filter = under({ sector: ['machine-tools'] });
    expect(atOnce(deskCounts(dataset, filter))).toEqual({ filter, result: countResults(dataset, filter), facets: selectFacets(dataset, filter), waysBack: [] });
  });

  it('names, where nothing is left, each filter whose removal alone brings something back', () => {
    const { result, waysBack } = atOnce(deskCounts(dataset, under({ kind: ['pilot'], q: 'nowhere to be found' })));
    expect(result.shown).toBe(0);
    expect(waysBack).toEqual([{ name: 'q', count: dataset.pilots.length }]);
  });

  it('has no way back to give where there is nothing at all', () => {
    const none = Object.fromEntries(Object.keys(dataset).map((name) => [name, []])) as unknown as typeof dataset;
    expect(atOnce(deskCounts(none, under({ q: 'x' }))).waysBack).toEqual([]);
  });
});
