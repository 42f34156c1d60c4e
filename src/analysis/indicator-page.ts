import { combineBases } from '@/domain/basis';
import type { CollectionName, Collections } from '@/domain/collections';
import { scopedId, type Figure } from '@/domain/figure';
import { EMPTY_FILTER } from '@/domain/filter';
import type { Indicator } from '@/domain/indicator';
import type { RecordId } from '@/domain/record-id';
import type { Sector } from '@/domain/sector';
import { selectSectors, type BenefitSectors } from './benefits';
import type { SelectContext } from './context';
import { countFigure, distinctFigure } from './count';
import { filterAll } from './filter';
import { observe } from './observed';

export const INDICATOR_NEEDS = ['indicators', 'observations', 'sectors'] as const satisfies readonly CollectionName[];
type IndicatorData = Pick<Collections, (typeof INDICATOR_NEEDS)[number]>;

/** How much of an indicator is there, sectors × quarters from the first observed to the last. */
export interface Coverage {
  readonly sectors: readonly Sector[];
  readonly sectorCount: Figure;
  /** First and last quarter, `2016-Q1`; absent where nothing is observed. */
  readonly quarters?: { readonly from: string; readonly to: string };
  readonly observations: Figure;
  /** Sectors and quarters without a value. */
  readonly missing: Figure;
}

/** What an indicator must not be added with. */
export interface Apart {
  /** Values of different sectors. */
  readonly acrossSectors: boolean;
  /** Indicators of another unit, and of the same: no sum of the two is defined. */
  readonly otherUnits: readonly Indicator[];
  readonly sameUnit: readonly Indicator[];
}

export type IndicatorPage =
  | { readonly state: 'unknown'; readonly id: RecordId }
  /** It stands on values that the asked-for basis leaves out. */
  | { readonly state: 'hidden'; readonly id: RecordId; readonly indicator: Indicator }
  | { readonly state: 'shown'; readonly id: RecordId; readonly indicator: Indicator; readonly coverage: Coverage; readonly apart: Apart };

function coverageOf(indicator: Indicator, { observations, sectors }: IndicatorData): Coverage {
  const own = observations.filter((each) => each.indicator === indicator.id);
  const observed = observe(indicator, own, sectors);
  const quarters = observed.calendar.flatMap((year) => year.quarters);
  const [from, to] = [quarters[0], quarters.at(-1)];
  const asOf = to?.slice(0, 4) ?? '';
  const where = [{ field: 'indicator', value: indicator.id }] as const;
  const counting = { unit: 'record', asOf, of: ['observations'], where } as const;
  const cells = observed.sectors.flatMap(({ years }) => years.flat());
  return {
    sectors: observed.sectors.map(({ sector }) => sector),
    sectorCount: distinctFigure({ ...counting, unit: 'sector', id: scopedId('fields', 'indicator', indicator.id) }, 'sector', own.map(({ sector }) => sector), own),
    ...(from !== undefined && to !== undefined && { quarters: { from, to } }),
    observations: countFigure({ ...counting, id: scopedId('observations', 'indicator', indicator.id) }, own),
    missing: {
      id: scopedId(scopedId('observations', 'indicator', indicator.id), 'value', 'not-stated'),
      value: cells.filter(({ figure }) => typeof figure.value !== 'number').length,
      qualifier: 'exact',
      unit: 'record',
      basis: combineBases([indicator.basis]),
      records: () => [indicator.id],
      asOf,
    },
  };
}

/** An indicator with its coverage, and what it may not be added with. */
export function selectIndicator(id: RecordId, all: IndicatorData, { filter }: SelectContext): IndicatorPage {
  const named = all.indicators.find((each) => each.id === id);
  if (!named) return { state: 'unknown', id };
  const data = filterAll(all, { ...EMPTY_FILTER, basis: filter.basis });
  const indicator = data.indicators.find((each) => each.id === id);
  if (!indicator) return { state: 'hidden', id, indicator: named };
  const others = data.indicators.filter((each) => each.id !== id);
  return {
    state: 'shown',
    id,
    indicator,
    coverage: coverageOf(indicator, data),
    apart: {
      acrossSectors: !indicator.additiveAcrossSectors,
      otherUnits: others.filter(({ unit }) => unit !== indicator.unit),
      sameUnit: others.filter(({ unit }) => unit === indicator.unit),
    },
  };
}

/** An indicator by sector and quarter, whatever else is filtered. */
export function selectIndicatorSectors(id: RecordId, all: IndicatorData, context: SelectContext): BenefitSectors {
  return selectSectors(id, all, { ...context, filter: { ...EMPTY_FILTER, basis: context.filter.basis } });
}
