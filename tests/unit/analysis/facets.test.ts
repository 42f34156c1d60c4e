import { describe, expect, it } from 'vitest';
import { selectFacets, type Facets } from '@/analysis/facets';
import { EMPTY_FILTER, type FacetName, type Filter } from '@/domain/filter';
import { dataset, silent } from './dataset';

const facetsUnder = (filter: Partial<Filter>): Facets => selectFacets(dataset, { ...EMPTY_FILTER, ...filter });
const countOf = (facets: Facets, facet: FacetName, value: string): number | undefined =>
  facets[facet].options.find((option) => option.value === value)?.count;

describe('selectFacets', () => {
  it('counts the records of every value', () => {
    const facets = facetsUnder({});
    expect(countOf(facets, 'kind', 'pilot')).toBe(dataset.pilots.length);
    expect(countOf(facets, 'kind', 'document')).toBe(dataset.documents.length);
    expect(countOf(facets, 'status', 'accepted')).toBe(3);
    expect(countOf(facets, 'place', 'jiangxia')).toBeGreaterThan(0);
  });

  it('does not narrow a facet by itself, and narrows it by every other', () => {
    const before = facetsUnder({});
    const after = facetsUnder({ sector: ['machine-tools'] });
    expect(after.sector).toEqual(before.sector);
    expect(countOf(after, 'kind', 'pilot')).toBe(2);
    expect(countOf(after, 'enterprise', 'ent-01')).toBeLessThanOrEqual(countOf(before, 'enterprise', 'ent-01') ?? 0);
  });

  it('counts an enterprise among the records that name it', () => {
    const [pilot] = dataset.pilots;
    const id = pilot?.enterprise ?? '';
    expect(countOf(facetsUnder({ kind: ['enterprise'] }), 'enterprise', id)).toBe(1);
  });

  it('keeps values in their fixed order, with none where the others leave nothing', () => {
    const { sector } = facetsUnder({ kind: ['delivery'] });
    expect(sector.options.map(({ value }) => value)).toEqual(dataset.sectors.map(({ id }) => id));
    expect(sector.options.filter(({ count }) => count > 0).map(({ value }) => value)).toEqual(['shield-machines']);
  });

  it('says how many records state no value', () => {
    const { place, kind } = facetsUnder({ kind: ['pilot'] });
    expect(place.notStated).toBe(dataset.pilots.length - place.options.reduce((sum, { count }) => sum + count, 0));
    expect(kind.notStated).toBe(0);
  });

  it('offers a value that is chosen though no record has it', () => {
    expect(countOf(facetsUnder({ enterprise: ['nobody'] }), 'enterprise', 'nobody')).toBe(0);
    expect(countOf(selectFacets(silent, { ...EMPTY_FILTER, place: ['here'] }), 'place', 'here')).toBe(0);
  });
});
