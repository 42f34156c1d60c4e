import { FACT_COLLECTIONS, type Collections, type FactCollection, type RecordOf } from '@/domain/collections';
import { FACET_NAMES, KIND_OF, RECORD_KINDS, type FacetName, type Filter } from '@/domain/filter';
import { LEVELS, STATUSES } from '@/domain/vocabulary';
import { applyFilter } from './filter';
import { mapRecord } from './map-record';
import { selectionOf } from './table';

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

/** Adds how often each value of a facet stands in some records, each once a record; gives how many records state none. */
function tally(records: readonly RecordOf<FactCollection>[], facet: Exclude<FacetName, 'kind'>, counts: Map<string, number>): number {
  const { table, at } = selectionOf(records);
  const { values, starts, codes } = table.column(facet);
  const found = new Uint32Array(values.length);
  let notStated = 0;
  for (const row of at) {
    const [start, end] = [starts[row] as number, starts[row + 1] as number];
    if (start === end) notStated += 1;
    for (let index = start; index < end; index += 1) (found[codes[index] as number] as number) += 1;
  }
  found.forEach((count, code) => {
    const value = values[code];
    if (count > 0 && value !== undefined) counts.set(value, (counts.get(value) ?? 0) + count);
  });
  return notStated;
}

/** What a facet offers: it is not narrowed by itself, so that its other values stay in sight. */
export function selectFacet(data: FacetsData, filter: Filter, facet: FacetName): Facet {
  const others = { ...filter, [facet]: [] };
  const counts = new Map<string, number>();
  let notStated = 0;
  for (const collection of FACT_COLLECTIONS) {
    const records = applyFilter<FactCollection>(data[collection], others, collection);
    if (facet === 'kind') counts.set(KIND_OF[collection], records.length);
    else if (facet === 'enterprise' && collection === 'enterprises') records.forEach(({ id }) => counts.set(id, (counts.get(id) ?? 0) + 1));
    else notStated += tally(records, facet, counts);
  }
  // What the data name without a record of it, or what the address asks for, can be let go as well.
  const known = new Set<string>([...VALUES[facet](data), ...counts.keys(), ...filter[facet]]);
  return { options: [...known].map((value) => ({ value, count: counts.get(value) ?? 0 })), notStated };
}

/** What each facet offers. */
export function selectFacets(data: FacetsData, filter: Filter): Facets {
  return mapRecord(FACET_NAMES, (facet) => selectFacet(data, filter, facet));
}
