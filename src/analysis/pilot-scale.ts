import { scopedId, type Figure } from '@/domain/figure';
import type { Platform } from '@/domain/platform';
import type { SelectContext } from './context';
import { countFigure, notStated, quotedFigure, sumFigure } from './count';

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
  const naming = { id: 'pilot-scale-pipeline', unit: 'platform', asOf: dataDate } as const;
  const counting = { ...naming, of: ['platforms'], where: [{ field: 'kind', value: 'pilot-scale' }] } as const;
  const partOf = (platform: Platform, id: string): Figure =>
    platform.count > 1 ? quotedFigure({ ...naming, id }, platform.count, platform) : countFigure({ ...counting, id }, [platform]);
  const records = platforms.filter(inPipeline);
  const [only, ...others] = records;
  if (!only) return notStated(counting, []);
  if (others.length === 0) return partOf(only, naming.id);
  return sumFigure(naming, records.map((record) => partOf(record, scopedId(naming.id, 'record', record.id))));
}
