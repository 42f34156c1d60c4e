import type { Collections } from '@/domain/collections';
import type { Figure } from '@/domain/figure';
import type { SelectContext } from './context';
import { bucketsBy, NOT_STATED, type AnyRecord } from './fields';
import { FIGURES } from './figures';
import { filterAll } from './filter';
import { measured } from './measures';
import { acceptanceYears } from './pilots';

/** A headline cell: its number, large. Each cell has rows of its own, so that a missing file blanks one cell. */
export interface Headline {
  readonly figure: Figure;
}

export interface EnterprisesHeadline extends Headline {
  readonly remanufacturers: Figure;
}

export interface PilotsHeadline extends Headline {
  /** Years of acceptance, ascending. */
  readonly years: readonly number[];
  /** Whether the document gives no year for some. */
  readonly someUndated: boolean;
}

export interface ProductsHeadline extends Headline {
  readonly enterprises: Figure;
}

export interface DeliveriesHeadline extends Headline {
  /** Distinct dates as given (EDTF), ascending. */
  readonly dates: readonly string[];
  readonly someUndated: boolean;
}

export interface PlatformsHeadline extends Headline {
  readonly planned: Figure;
  readonly pilotScaleBuilt: Figure;
}

/** Dates that records state, ascending, and whether some state none. */
export function datesOf(records: readonly AnyRecord[]): Pick<DeliveriesHeadline, 'dates' | 'someUndated'> {
  const buckets = bucketsBy(records, 'date');
  return { dates: [...buckets.keys()].filter((date) => date !== NOT_STATED).sort(), someUndated: buckets.has(NOT_STATED) };
}

export function selectEnterprisesHeadline(data: Pick<Collections, 'enterprises'>, context: SelectContext): EnterprisesHeadline {
  return { figure: FIGURES.enterprises.select(data, context), remanufacturers: FIGURES.remanufacturers.select(data, context) };
}

export function selectPilotsHeadline(data: Pick<Collections, 'pilots'>, context: SelectContext): PilotsHeadline {
  const { pilots } = filterAll(data, context.filter);
  const someUndated = bucketsBy(measured('pilots', pilots), 'date').has(NOT_STATED);
  return { figure: FIGURES.pilots.select(data, context), years: acceptanceYears(pilots), someUndated };
}

export function selectProductsHeadline(data: Pick<Collections, 'products'>, context: SelectContext): ProductsHeadline {
  return { figure: FIGURES.products.select(data, context), enterprises: FIGURES['product-enterprises'].select(data, context) };
}

export function selectDeliveriesHeadline(data: Pick<Collections, 'deliveries'>, context: SelectContext): DeliveriesHeadline {
  const { deliveries } = filterAll(data, context.filter);
  return { figure: FIGURES.deliveries.select(data, context), ...datesOf(deliveries) };
}

export function selectPlatformsHeadline(data: Pick<Collections, 'platforms'>, context: SelectContext): PlatformsHeadline {
  return {
    figure: FIGURES['innovation-platforms-under-construction'].select(data, context),
    planned: FIGURES['innovation-platforms-planned'].select(data, context),
    pilotScaleBuilt: FIGURES['pilot-scale-built'].select(data, context),
  };
}
