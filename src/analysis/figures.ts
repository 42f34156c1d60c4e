import type { CollectionName, Collections } from '@/domain/collections';
import type { Figure } from '@/domain/figure';
import type { SelectContext } from './context';
import { filterAll } from './filter';
import { totalOf } from './measures';
import { pilotScalePipeline } from './pilot-scale';
import { productEnterprises } from './product-enterprises';
import { PROGRESS_NEEDS, sectorProgress, type ProgressData, type SectorProgress } from './sector-progress';

/** A number of the wall: the collections it is computed from, and how. */
export interface FigureDefinition<Needs extends CollectionName> {
  readonly needs: readonly Needs[];
  /** The figure over the records that the context's filter leaves. */
  readonly select: (data: Pick<Collections, Needs>, context: SelectContext) => Figure;
}

function figure<Needs extends CollectionName>(
  needs: readonly Needs[],
  compute: (data: Pick<Collections, Needs>, context: SelectContext) => Figure,
): FigureDefinition<Needs> {
  return { needs, select: (data, context) => compute(filterAll(data, context.filter), context) };
}

function ofSectors(read: (progress: SectorProgress) => Figure): FigureDefinition<keyof ProgressData> {
  return figure(PROGRESS_NEEDS, (data, context) => read(sectorProgress(data, context)));
}

/** Every number of the wall without a scope, by id; the selectors of panels compute them by the same functions. */
export const FIGURES = {
  'landing-rate': ofSectors(({ rate }) => rate),
  'sectors-named': ofSectors(({ namedFigure }) => namedFigure),
  'sectors-landed': ofSectors(({ landedFigure }) => landedFigure),
  enterprises: figure(['enterprises'], ({ enterprises }, context) => totalOf('enterprises', enterprises, context)),
  remanufacturers: figure(['enterprises'], ({ enterprises }, context) => totalOf('remanufacturers', enterprises, context)),
  pilots: figure(['pilots'], ({ pilots }, context) => totalOf('pilots', pilots, context)),
  'pilots-planned': figure(['pilots'], ({ pilots }, context) => totalOf('pilots-planned', pilots, context)),
  products: figure(['products'], ({ products }, context) => totalOf('products', products, context)),
  'product-enterprises': figure(['products'], ({ products }, context) => productEnterprises(products, context)),
  titles: figure(['titles'], ({ titles }, context) => totalOf('titles', titles, context)),
  deliveries: figure(['deliveries'], ({ deliveries }, context) => totalOf('deliveries', deliveries, context)),
  platforms: figure(['platforms'], ({ platforms }, context) => totalOf('platforms', platforms, context)),
  'innovation-platforms-under-construction': figure(['platforms'], ({ platforms }, context) =>
    totalOf('innovation-platforms-under-construction', platforms, context),
  ),
  'innovation-platforms-planned': figure(['platforms'], ({ platforms }, context) => totalOf('innovation-platforms-planned', platforms, context)),
  'pilot-scale-built': figure(['platforms'], ({ platforms }, context) => totalOf('pilot-scale-built', platforms, context)),
  'pilot-scale-pipeline': figure(['platforms'], ({ platforms }, context) => pilotScalePipeline(platforms, context)),
  projects: figure(['projects'], ({ projects }, context) => totalOf('projects', projects, context)),
  policies: figure(['policies'], ({ policies }, context) => totalOf('policies', policies, context)),
  directions: figure(['directions'], ({ directions }, context) => totalOf('directions', directions, context)),
  'next-steps': figure(['directions'], ({ directions }, context) => totalOf('next-steps', directions, context)),
} as const;
export type FigureId = keyof typeof FIGURES;
