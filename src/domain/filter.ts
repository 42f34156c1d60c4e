import type { FactCollection } from './collections';
import { parseEdtf } from './edtf';
import { LEVELS, STATUSES } from './vocabulary';

/** Kinds of record a filter can name, in the order of the contract. */
export const RECORD_KINDS = [
  'enterprise',
  'pilot',
  'product',
  'delivery',
  'title',
  'platform',
  'project',
  'policy',
  'direction',
  'statement',
  'document',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** The kind by which a filter names the records of a collection. */
export const KIND_OF: Readonly<Record<FactCollection, RecordKind>> = {
  enterprises: 'enterprise',
  pilots: 'pilot',
  products: 'product',
  deliveries: 'delivery',
  titles: 'title',
  platforms: 'platform',
  projects: 'project',
  policies: 'policy',
  directions: 'direction',
  statements: 'statement',
  documents: 'document',
};
/** The collection whose records are of a kind. */
export const COLLECTION_OF = Object.fromEntries(Object.entries(KIND_OF).map(([collection, kind]) => [kind, collection])) as Readonly<Record<RecordKind, FactCollection>>;

/** What the reader has asked to see. Lists are OR within, AND across; an empty list does not restrict. */
export interface Filter {
  readonly sector: readonly string[];
  readonly kind: readonly RecordKind[];
  readonly status: readonly string[];
  readonly level: readonly string[];
  readonly place: readonly string[];
  readonly enterprise: readonly string[];
  /** A floor, not a facet: `documented` leaves out external and illustrative values. */
  readonly basis: 'documented' | 'all';
  /** First and last date of interest, EDTF; '' = open. */
  readonly from: string;
  readonly to: string;
  /** Text to search for. */
  readonly q: string;
  /** Dimension to lay side by side; '' = none. */
  readonly compare: '' | 'sector' | 'level' | 'period';
}

/** Filters that are a choice among values: lists of ids. */
export type FacetName = { [Name in keyof Filter]: Filter[Name] extends readonly string[] ? Name : never }[keyof Filter];

/** The facets in the order in which they are offered. */
export const FACET_NAMES = ['sector', 'kind', 'status', 'level', 'place', 'enterprise'] as const satisfies readonly FacetName[];

/** One value of a facet: what a mark, a row or a box of a list stands for. */
export interface Choice {
  readonly facet: FacetName;
  readonly value: string;
}

type FieldOf<T> = T extends readonly string[]
  ? { readonly type: 'ids'; readonly allowed?: readonly string[] }
  : { readonly type: 'text'; readonly accepts: (value: string) => boolean };

/** One row a filter: its type and what it accepts. URL parameters are the names; defaults are in EMPTY_FILTER. */
export const FILTER_FIELDS: { readonly [Name in keyof Filter]: FieldOf<Filter[Name]> } = {
  sector: { type: 'ids' },
  kind: { type: 'ids', allowed: RECORD_KINDS },
  status: { type: 'ids', allowed: STATUSES },
  level: { type: 'ids', allowed: LEVELS },
  place: { type: 'ids' },
  enterprise: { type: 'ids' },
  basis: { type: 'text', accepts: (value) => value === 'documented' || value === 'all' },
  from: { type: 'text', accepts: (value) => parseEdtf(value) !== undefined },
  to: { type: 'text', accepts: (value) => parseEdtf(value) !== undefined },
  q: { type: 'text', accepts: (value) => value.length <= 200 },
  compare: { type: 'text', accepts: (value) => value === 'sector' || value === 'level' || value === 'period' },
};
export type FilterName = keyof Filter;
export const FILTER_NAMES = Object.keys(FILTER_FIELDS) as FilterName[];

/** Nothing asked for; the wall's and every surface's default. */
export const EMPTY_FILTER: Filter = {
  sector: [],
  kind: [],
  status: [],
  level: [],
  place: [],
  enterprise: [],
  basis: 'documented',
  from: '',
  to: '',
  q: '',
  compare: '',
};
