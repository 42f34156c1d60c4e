import type { CollectionName, Collections } from '@/domain/collections';
import { parseFigureId, scopedId, type Figure } from '@/domain/figure';
import type { SelectContext } from './context';
import { idsOf } from './fields';
import { FIGURES, type FigureId } from './figures';
import { filterAll } from './filter';
import { cutBy, MEASURES, type MeasuredRecord, type MeasureId } from './measures';

/** What any figure that can be named by its id is computed from. */
export const NAMED_FIGURE_NEEDS = [
  'sectors', 'directions', 'enterprises', 'pilots', 'products', 'deliveries', 'titles', 'platforms', 'projects', 'policies',
] as const satisfies readonly CollectionName[];

/** The measure and the sector of `pilots@sector:machine-tools`; `undefined` for what is not such an id. */
function sectorMeasure(id: string, sectors: readonly { readonly id: string }[]): { readonly measure: MeasureId; readonly sector: string } | undefined {
  const { base, scopes } = parseFigureId(id);
  const sector = scopes[0]?.value ?? '';
  const isKnown = id === scopedId(base, 'sector', sector) && Object.hasOwn(MEASURES, base) && sectors.some((each) => each.id === sector);
  return isKnown ? { measure: base as MeasureId, sector } : undefined;
}

/** Whether `figureById` knows a figure of this id. */
export function isFigureId(id: string, sectors: readonly { readonly id: string }[]): boolean {
  return Object.hasOwn(FIGURES, id) || sectorMeasure(id, sectors) !== undefined;
}

/**
 * A figure by its id, of all records or of one sector: `pilots`, `pilots@sector:machine-tools`; `undefined` for an
 * unknown one. A sector without any record is 未载, and rests on the directions that name it.
 */
export function figureById(id: string, data: Pick<Collections, (typeof NAMED_FIGURE_NEEDS)[number]>, context: SelectContext): Figure | undefined {
  if (Object.hasOwn(FIGURES, id)) return FIGURES[id as FigureId].select(data, context);
  const asked = sectorMeasure(id, data.sectors);
  if (!asked) return undefined;
  const { measure, sector } = asked;
  const filtered = filterAll(data, context.filter);
  const naming = cutBy('mentions', 'sector', filtered.directions, context).recordsOf(sector);
  const records = filtered[MEASURES[measure].of] as readonly MeasuredRecord<typeof measure>[];
  return cutBy(measure, 'sector', records, context).cell(sector, idsOf(naming)).figure;
}
