import { FACT_COLLECTIONS, type Collections, type FactCollection } from '@/domain/collections';
import { FACET_NAMES, KIND_OF, RECORD_KINDS, type FacetName, type Filter } from '@/domain/filter';
import { LEVELS, STATUSES } from '@/domain/vocabulary';
import { valuesOf, type AnyRecord } from './fields';
import { applyFilter } from './filter';
import { mapRecord } from './map-record';

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
type FacetsData = Pick<Collections, FactCollection | 'sectors' | 'places'>;

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

function valuesIn(record: AnyRecord, facet: FacetName, collection: FactCollection): readonly string[] {
  if (facet === 'kind') return [KIND_OF[collection]];
  return facet === 'enterprise' && collection === 'enterprises' ? [record.id] : valuesOf(record, facet);
}

/** Tallies one facet over the records that all other filters leave. */
function tally(data: FacetsData, filter: Filter, facet: FacetName): Facet {
  const others = { ...filter, [facet]: [] };
  const counts = new Map<string, number>();
  let notStated = 0;
  for (const collection of FACT_COLLECTIONS) {
    for (const record of applyFilter<FactCollection>(data[collection], others, collection)) {
      const values = new Set(valuesIn(record, facet, collection));
      if (values.size === 0) notStated += 1;
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  // What the data name without a record of it, or what the address asks for, can be let go as well.
  const known = new Set<string>([...VALUES[facet](data), ...counts.keys(), ...filter[facet]]);
  return { options: [...known].map((value) => ({ value, count: counts.get(value) ?? 0 })), notStated };
}

/** What each facet offers: no facet is narrowed by itself, so that its other values stay in sight. */
export function selectFacets(data: FacetsData, filter: Filter): Facets {
  return mapRecord(FACET_NAMES, (facet) => tally(data, filter, facet));
}
