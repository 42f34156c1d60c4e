import { combineBases, type Basis } from '@/domain/basis';
import { scopedId, type Figure, type Formula } from '@/domain/figure';
import type { Indicator } from '@/domain/indicator';
import type { Observation } from '@/domain/observation';
import type { RecordId } from '@/domain/record-id';
import type { Sector } from '@/domain/sector';
import { calendarOf, QUARTERS_A_YEAR, type YearOfQuarters } from './quarters';
import { remembered } from './remembered';
import { unknownSector } from './unknown-reference';

/** One quarter of an indicator, `2016-Q1`. */
export interface QuarterValue {
  readonly period: string;
  readonly figure: Figure;
}

/** One year of an indicator, and the quarters it is the sum of. */
export interface YearValue {
  readonly year: number;
  readonly figure: Figure;
  /** Fewer than four at the ends of what was observed. */
  readonly quarters: readonly QuarterValue[];
}

/** The quarters of one sector, those of each year together. */
interface SectorQuarters {
  readonly sector: Sector;
  readonly years: readonly (readonly QuarterValue[])[];
}

/** The values of one indicator by sector and quarter, from the first quarter observed anywhere to the last. */
export interface Observed {
  readonly indicator: Indicator;
  readonly calendar: readonly YearOfQuarters[];
  /** Sectors with a value in their fixed order, then those that the data do not name. */
  readonly sectors: readonly SectorQuarters[];
}

const SUM: Formula = { kind: 'sum' };

/** The value of one sector and quarter; not stated, never 0, where there is no observation. */
function observedFigure({ id, unit, basis }: Indicator, sector: RecordId, period: string, observation: Observation | undefined): Figure {
  const scoped = `${id}@sector:${sector}@date:${period}`;
  // Written out, not spread: made four hundred times an indicator.
  if (observation) return { id: scoped, unit, value: observation.value, qualifier: 'exact', basis: observation.basis, records: () => [observation.id] };
  const where = [{ field: 'indicator', value: id }, { field: 'sector', value: sector }, { field: 'date', value: period }] as const;
  return { id: scoped, unit, value: { missing: 'not-stated' }, qualifier: 'exact', basis, records: () => [id], formula: { kind: 'count', of: ['observations'], where } };
}

function bySector(observations: readonly Observation[]): ReadonlyMap<RecordId, ReadonlyMap<string, Observation>> {
  const sectors = new Map<RecordId, Map<string, Observation>>();
  for (const observation of observations) {
    const own = sectors.get(observation.sector);
    if (own) own.set(observation.period, observation);
    else sectors.set(observation.sector, new Map([[observation.period, observation]]));
  }
  return sectors;
}

function sectorsOf(ids: Iterable<RecordId>, known: readonly Sector[]): readonly Sector[] {
  const sectors = new Map(known.map((sector) => [sector.id, sector]));
  return [...ids].map((id) => sectors.get(id) ?? unknownSector(id)).sort((a, b) => a.order - b.order);
}

/** The observations of one indicator as figures, sectors × quarters; nothing for none. */
export function observe(indicator: Indicator, observations: readonly Observation[], known: readonly Sector[]): Observed {
  const calendar = calendarOf(observations.map(({ period }) => period));
  const values = bySector(observations);
  const sectors = sectorsOf(values.keys(), known).map((sector): SectorQuarters => {
    const own = values.get(sector.id);
    const valueIn = (period: string): QuarterValue => ({ period, figure: observedFigure(indicator, sector.id, period, own?.get(period)) });
    return { sector, years: calendar.map(({ quarters }) => quarters.map(valueIn)) };
  });
  return { indicator, calendar, sectors };
}

function recordsOf(inputs: readonly Figure[]): readonly RecordId[] {
  const ids = new Set<RecordId>();
  for (const input of inputs) for (const id of input.records()) ids.add(id);
  return [...ids];
}

/** Sum of at least `parts` inputs, all with a number; else not stated: a part is never passed off as the whole. */
function completeSum(id: string, { unit, basis }: Indicator, inputs: readonly Figure[], parts = 1): Figure {
  let ids: readonly RecordId[] | undefined;
  let sum = 0;
  let isComplete = inputs.length >= parts;
  // Each basis where it changes: mostly there is one.
  const bases: Basis[] = [];
  for (const input of inputs) {
    if (typeof input.value === 'number') sum += input.value;
    else isComplete = false;
    if (input.basis !== bases.at(-1)) bases.push(input.basis);
  }
  return {
    id,
    unit,
    // Decimal fractions added up leave noise behind the twelfth digit.
    value: isComplete ? Number(sum.toPrecision(12)) : { missing: 'not-stated' },
    qualifier: 'exact',
    basis: combineBases(inputs.length > 0 ? bases : [basis]),
    // A headline and a picture ask for the same.
    records: () => (ids ??= recordsOf(inputs)),
    formula: SUM,
    inputs,
  };
}

const figuresOf = (quarters: readonly QuarterValue[]): readonly Figure[] => quarters.map(({ figure }) => figure);

/** The years of one sector; only a year of four quarters has a number. */
export function sectorYears({ indicator, calendar }: Observed, { sector, years }: SectorQuarters): readonly YearValue[] {
  const base = scopedId(indicator.id, 'sector', sector.id);
  return calendar.map(({ year }, at) => {
    const quarters = years[at] ?? [];
    const figure = completeSum(scopedId(base, 'date', String(year)), indicator, figuresOf(quarters), QUARTERS_A_YEAR);
    return { year, quarters, figure: { ...figure, asOf: String(year) } };
  });
}

/**
 * The years over all sectors. A quarter has a number only where every sector has one, a year only with four quarters,
 * and neither where the indicator may not be added across sectors: not applicable, resting on the indicator that says so.
 */
export const totalYears = remembered(({ indicator, calendar, sectors }: Observed): readonly YearValue[] => {
  const { id, unit, basis, additiveAcrossSectors } = indicator;
  const sum = (date: string, inputs: readonly Figure[], parts?: number): Figure => {
    const scoped = scopedId(id, 'date', date);
    if (additiveAcrossSectors) return completeSum(scoped, indicator, inputs, parts);
    return { id: scoped, unit, value: { missing: 'not-applicable' }, qualifier: 'exact', basis, records: () => [id] };
  };
  return calendar.map(({ year, quarters: periods }, at) => {
    const quarters = periods.map((period, place): QuarterValue => {
      const parts = sectors.map(({ years }) => years[at]?.[place]?.figure).filter((figure) => figure !== undefined);
      return { period, figure: sum(period, parts) };
    });
    return { year, quarters, figure: { ...sum(String(year), figuresOf(quarters), QUARTERS_A_YEAR), asOf: String(year) } };
  });
});
