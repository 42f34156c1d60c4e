import { FACT_COLLECTIONS, type FactCollection } from '@/domain/collections';
import { FACET_NAMES, FILTER_NAMES, type Filter, type FilterName } from '@/domain/filter';
import { applyFilter } from './filter';
import { selectFacet, type Facets, type FacetsData } from './facets';
import { isSet, without } from './narrowed';
import { countResults, type ResultCount } from './result-count';

/** What the desk counts beside its panels. */
export interface DeskCounts {
  /** The filter that all is counted under. */
  readonly filter: Filter;
  readonly result: ResultCount;
  readonly facets: Facets;
  /** Where nothing is left: the filters whose removal alone would bring something back, and how many records. */
  readonly waysBack: readonly { readonly name: FilterName; readonly count: number }[];
}

/** Counts in steps, none longer than one walk through all records. */
export function* deskCounts(data: FacetsData, filter: Filter): Generator<void, DeskCounts> {
  // One kind of record after the other, as a text that is searched for takes its time; what is found is kept for the count.
  for (const name of FACT_COLLECTIONS) {
    applyFilter<FactCollection>(data[name], filter, name);
    yield;
  }
  const result = countResults(data, filter);
  const facets: Partial<Record<(typeof FACET_NAMES)[number], Facets[(typeof FACET_NAMES)[number]]>> = {};
  for (const facet of FACET_NAMES) {
    yield;
    facets[facet] = selectFacet(data, filter, facet);
  }
  const waysBack: { name: FilterName; count: number }[] = [];
  for (const name of result.all > 0 && result.shown === 0 ? FILTER_NAMES : []) {
    if (!isSet(filter, name)) continue;
    yield;
    const count = countResults(data, without(filter, [name])).shown;
    if (count > 0) waysBack.push({ name, count });
  }
  return { filter, result, facets: facets as Facets, waysBack };
}
