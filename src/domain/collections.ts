import type * as v from 'valibot';
import { Delivery } from './delivery';
import { Direction } from './direction';
import { Document } from './document';
import { Enterprise } from './enterprise';
import { Indicator } from './indicator';
import { Observation } from './observation';
import { Pilot } from './pilot';
import { Place } from './place';
import { Platform } from './platform';
import { Policy } from './policy';
import { Product } from './product';
import { Project } from './project';
import { Sector } from './sector';
import { Statement } from './statement';
import { Title } from './title';
import { WatchRule } from './watch-rule';

/** Every collection of the contract: file `<name>.json`, an array of records of this schema. */
export const COLLECTIONS = {
  documents: Document,
  sectors: Sector,
  places: Place,
  enterprises: Enterprise,
  pilots: Pilot,
  products: Product,
  deliveries: Delivery,
  titles: Title,
  platforms: Platform,
  projects: Project,
  policies: Policy,
  directions: Direction,
  statements: Statement,
  indicators: Indicator,
  observations: Observation,
  'watch-rules': WatchRule,
} as const;

export type CollectionName = keyof typeof COLLECTIONS;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** The records of all collections, by name. */
export type Collections = {
  readonly [Name in CollectionName]: readonly v.InferOutput<(typeof COLLECTIONS)[Name]>[];
};
export type RecordOf<Name extends CollectionName> = Collections[Name][number];

/**
 * Collections whose records are facts of a document, in reading order; what filters and result counts range over.
 * Sectors, places, indicators, observations and rules are the frame, not the content.
 */
export const FACT_COLLECTIONS = [
  'enterprises',
  'pilots',
  'products',
  'deliveries',
  'titles',
  'platforms',
  'projects',
  'policies',
  'directions',
  'statements',
  'documents',
] as const satisfies readonly CollectionName[];
export type FactCollection = (typeof FACT_COLLECTIONS)[number];
