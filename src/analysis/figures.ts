import type { CollectionName, Collections } from '@/domain/collections';
import type { Figure } from '@/domain/figure';
import type { SelectContext } from './context';
import { filterAll } from './filter';
import { MEASURES, totalOf, type MeasuredRecord, type MeasureId } from './measures';
import { pilotScalePipeline } from './pilot-scale';
import { productEnterprises } from './product-enterprises';
import { PROGRESS_NEEDS, sectorProgress, type ProgressData, type SectorProgress } from './sector-progress';

/** A number by its id: the collections it is computed from, and how. */
export interface FigureDefinition<Needs extends CollectionName> {
  readonly id: string;
  readonly needs: readonly Needs[];
  /** The figure over the records that the context's filter leaves. */
  readonly select: (data: Pick<Collections, Needs>, context: SelectContext) => Figure;
}

function counted<Id extends MeasureId>(id: Id): FigureDefinition<(typeof MEASURES)[Id]['of']> {
  const { of } = MEASURES[id];
  return {
    id,
    needs: [of],
    select: (data, context) => totalOf(id, filterAll(data, context.filter)[of] as unknown as readonly MeasuredRecord<Id>[], context),
  };
}

function ofSectors(id: string, read: (progress: SectorProgress) => Figure): FigureDefinition<keyof ProgressData> {
  return { id, needs: PROGRESS_NEEDS, select: (data, context) => read(sectorProgress(filterAll(data, context.filter), context)) };
}

/** Every number of the wall without a scope, by id; selectors of panels compute it from the same functions. */
export const FIGURES = {
  'landing-rate': ofSectors('landing-rate', ({ rate }) => rate),
  'sectors-named': ofSectors('sectors-named', ({ namedFigure }) => namedFigure),
  'sectors-landed': ofSectors('sectors-landed', ({ landedFigure }) => landedFigure),
  enterprises: counted('enterprises'),
  remanufacturers: counted('remanufacturers'),
  pilots: counted('pilots'),
  'pilots-planned': counted('pilots-planned'),
  products: counted('products'),
  'product-enterprises': {
    id: 'product-enterprises',
    needs: ['products'],
    select: (data, context) => productEnterprises(filterAll(data, context.filter).products, context),
  },
  titles: counted('titles'),
  deliveries: counted('deliveries'),
  platforms: counted('platforms'),
  'innovation-platforms-under-construction': counted('innovation-platforms-under-construction'),
  'innovation-platforms-planned': counted('innovation-platforms-planned'),
  'pilot-scale-built': counted('pilot-scale-built'),
  'pilot-scale-pipeline': {
    id: 'pilot-scale-pipeline',
    needs: ['platforms'],
    select: (data, context) => pilotScalePipeline(filterAll(data, context.filter).platforms, context),
  },
  projects: counted('projects'),
  policies: counted('policies'),
  directions: counted('directions'),
  'next-steps': counted('next-steps'),
} as const satisfies Record<string, FigureDefinition<never>>;
