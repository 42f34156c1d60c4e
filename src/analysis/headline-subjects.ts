import type { Collections } from '@/domain/collections';
import type { Figure } from '@/domain/figure';
import type { SelectContext } from './context';
import { distinctFigure } from './count';
import { bucketsBy } from './fields';
import { FIGURES } from './figures';
import { filterAll } from './filter';
import { datesOf, type Headline } from './headline';
import { measured, MEASURES } from './measures';

export interface RemanufacturersHeadline extends Headline {
  /** How many sectors they work in. */
  readonly sectors: Figure;
}

export interface TitlesHeadline extends Headline {
  /** Distinct dates as given (EDTF), ascending. */
  readonly dates: readonly string[];
  readonly someUndated: boolean;
}

export function selectRemanufacturersHeadline(data: Pick<Collections, 'enterprises'>, context: SelectContext): RemanufacturersHeadline {
  const records = measured('remanufacturers', filterAll(data, context.filter).enterprises);
  const { where } = MEASURES.remanufacturers;
  const counting = { id: 'remanufacturer-sectors', unit: 'sector', asOf: context.dataDate, of: ['enterprises'], where } as const;
  return {
    figure: FIGURES.remanufacturers.select(data, context),
    sectors: distinctFigure(counting, 'sector', bucketsBy(records, 'sector'), records),
  };
}

export function selectTitlesHeadline(data: Pick<Collections, 'titles'>, context: SelectContext): TitlesHeadline {
  const { titles } = filterAll(data, context.filter);
  return { figure: FIGURES.titles.select(data, context), ...datesOf(titles) };
}
