import { scopedId, type Figure } from '@/domain/figure';
import type { Platform } from '@/domain/platform';
import type { SelectContext } from './context';
import { countFigure, notStated, quotedFigure, sumFigure } from './count';
import { once } from './once';
import { remembered } from './remembered';
import { havingAny } from './selection';

const PIPELINE: readonly Platform['status'][] = ['under-construction', 'under-construction-or-planned', 'planned'];

/** Pilot-scale platforms (中试平台) that are not yet built. */
export function inPipeline({ kind, status }: Platform): boolean {
  return kind === 'pilot-scale' && PIPELINE.includes(status);
}

/**
 * Pilot-scale platforms under construction or planned: the document's own number where one record gives it (在建和
 * 拟新建 4 个, not to be split), the sum where there are several records, not stated where there is none.
 */
export function pilotScalePipeline(platforms: readonly Platform[], { dataDate }: Pick<SelectContext, 'dataDate'>): Figure {
  return pipelineOf(platforms, dataDate);
}

/** One record's part of the pipeline, which no filter touches. */
const partsAt = once((asOf: string) =>
  remembered((platform: Platform): Figure => {
    const naming = { id: scopedId('pilot-scale-pipeline', 'record', platform.id), unit: 'platform', asOf } as const;
    const counting = { ...naming, of: ['platforms'], where: [{ field: 'kind', value: 'pilot-scale' }] } as const;
    return platform.count > 1 ? quotedFigure(naming, platform.count, platform) : countFigure(counting, [platform]);
  }),
);

const pipelineOf = once((platforms: readonly Platform[], dataDate: string): Figure => {
  const naming = { id: 'pilot-scale-pipeline', unit: 'platform', asOf: dataDate } as const;
  const counting = { ...naming, of: ['platforms'], where: [{ field: 'kind', value: 'pilot-scale' }] } as const;
  const isOfKind = havingAny(platforms, 'kind', (kind) => kind === 'pilot-scale');
  const records = havingAny(isOfKind, 'status', (status) => PIPELINE.some((each) => each === status));
  const [only, ...others] = records;
  if (!only) return notStated(counting, []);
  const partOf = partsAt(dataDate);
  if (others.length === 0) return { ...partOf(only), id: naming.id };
  return sumFigure(naming, records.map(partOf));
});
