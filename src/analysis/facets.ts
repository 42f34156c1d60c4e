import { FACT_COLLECTIONS, type Collections, type FactCollection } from '@/domain/collections';
import { FACET_NAMES, KIND_OF, RECORD_KINDS, type FacetName, type Filter } from '@/domain/filter';
import { LEVELS, STATUSES } from '@/domain/vocabulary';
import { applyFilter } from './filter';
import { mapRecord } from './map-record';
import { without } from './narrowed';
import { selectionOf } from './selection';
import type { AnyRecord } from './values';

/** One value of a facet, and how many records have it under all other filters. */
export interface FacetOption {
  readonly value: string;
  readonly count: number;
}

/** The values of one facet in their fixed order, and how many records state none. */
export interface Facet {
  readonly options: readonly FacetOption[];
  readonly notStated: number;
}
export type Facets = Readonly<Record<FacetName, Facet>>;

export const FACETS_NEEDS = [...FACT_COLLECTIONS, 'sectors', 'places'] as const;
export type FacetsData = Pick<Collections, FactCollection | 'sectors' | 'places'>;

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

/** The values that a facet can have, in the order in which they are listed. */
const VALUES: { readonly [Name in FacetName]: (data: FacetsData) => readonly string[] } = {
  sector: ({ sectors }) => idsOf(sectors),
  kind: () => RECORD_KINDS,
  status: () => STATUSES,
  level: () => LEVELS,
  place: ({ places }) => idsOf(places),
  enterprise: ({ enterprises }) => idsOf(enterprises),
};

/** What a facet offers: it is not narrowed by itself, so that its other values stay in sight. */
export function selectFacet(data: FacetsData, filter: Filter, facet: FacetName): Facet {
  const others = without(filter, [facet]);
  const counts = new Map<string, number>();
  const add = (value: string, count: number): void => void counts.set(value, (counts.get(value) ?? 0) + count);
  let notStated = 0;
  for (const collection of FACT_COLLECTIONS) {
    const left = selectionOf<AnyRecord>(applyFilter<FactCollection>(data[collection], others, collection));
    if (facet === 'kind') {
      if (left.size > 0) add(KIND_OF[collection], left.size);
    } else if (facet === 'enterprise' && collection === 'enterprises') {
      for (const id of left.ids) add(id, 1);
    } else {
      const buckets = left.by(facet);
      for (const value of buckets.keys()) add(value, buckets.count(value));
      notStated += buckets.unstated.size;
    }
  }
  // What the data name without a record of it, or what the address asks for, can be let go as well.
  const known = new Set<string>([...VALUES[facet](data), ...counts.keys(), ...filter[facet]]);
  return { options: [...known].map((value) => ({ value, count: counts.get(value) ?? 0 })), notStated };
}

/** What each facet offers. */
export function selectFacets(data: FacetsData, filter: Filter): Facets {
  return mapRecord(FACET_NAMES, (facet) => selectFacet(data, filter, facet));
}
