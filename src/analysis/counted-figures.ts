import { FACT_COLLECTIONS, type Collections } from '@/domain/collections';
import type { Figure } from '@/domain/figure';
import type { SelectContext } from './context';
import type { Field } from './fields';
import { FIGURES } from './figures';
import { filterAll } from './filter';
import { cutBy, MEASURES, type MeasuredRecord, type MeasureId } from './measures';

/** Fields by which pictures and tables cut what they count. */
const CUTS = ['sector', 'enterprise', 'date', 'level'] as const satisfies readonly Field[];

/** What figures are counted from; whatever else is at hand goes along. */
export const COUNTED = [...FACT_COLLECTIONS, 'sectors'] as const;
export type CountedData = Pick<Collections, (typeof COUNTED)[number]> & Partial<Collections>;

const MEASURE_IDS = Object.keys(MEASURES) as MeasureId[];

/** Every number of the wall, then all that is counted by sector, enterprise, date and level, where there is any; ids are unique. */
export function countedFigures(all: CountedData, context: SelectContext): readonly Figure[] {
  const data = filterAll<(typeof COUNTED)[number]>(all, context.filter);
  const recordsOf = (id: MeasureId): readonly MeasuredRecord<MeasureId>[] => data[MEASURES[id].of];
  const cuts = MEASURE_IDS.flatMap((id) => CUTS.map((field) => cutBy(id, field, recordsOf(id), context)));
  return [
    ...Object.values(FIGURES).map(({ select }) => select(all, context)),
    ...cuts.flatMap((cut) => cut.values.map((value) => cut.cell(value, []).figure)),
  ];
}
