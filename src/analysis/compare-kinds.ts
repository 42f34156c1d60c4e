import type { CollectionName, Collections } from '@/domain/collections';
import type { Filter, RecordKind } from '@/domain/filter';
import type { MeasureId } from './measures';

/** What the records of the document are laid side by side by. */
export type Dimension = Exclude<Filter['compare'], ''>;

/** Kinds of record in the order from word to deed, with the kind of the filter that each belongs to. */
export const COMPARE_KINDS = {
  policies: 'policy',
  mentions: 'direction',
  directions: 'direction',
  'next-steps': 'direction',
  remanufacturers: 'enterprise',
  pilots: 'pilot',
  products: 'product',
  deliveries: 'delivery',
  titles: 'title',
  platforms: 'platform',
  projects: 'project',
} as const satisfies Partial<Record<MeasureId, RecordKind>>;
export type CompareKind = keyof typeof COMPARE_KINDS;

/** What has a value of the dimension: enterprises and machines stand at no level of government, enterprises have no date. */
export const KINDS_BY: Readonly<Record<Dimension, readonly CompareKind[]>> = {
  sector: ['policies', 'mentions', 'remanufacturers', 'pilots', 'products', 'deliveries', 'titles', 'platforms', 'projects'],
  level: ['policies', 'directions', 'next-steps', 'pilots', 'products', 'titles', 'platforms', 'projects'],
  period: ['policies', 'directions', 'next-steps', 'pilots', 'products', 'deliveries', 'titles', 'platforms', 'projects'],
};

export const COMPARE_NEEDS = ['sectors', 'policies', 'directions', 'enterprises', 'pilots', 'products', 'deliveries', 'titles', 'platforms', 'projects'] as const satisfies readonly CollectionName[];
export type CompareData = Pick<Collections, (typeof COMPARE_NEEDS)[number]>;
