import type { CollectionName, Collections } from '@/domain/collections';
import { numberOf, scopedId, type Figure } from '@/domain/figure';
import type { Indicator } from '@/domain/indicator';
import type { Observation } from '@/domain/observation';
import type { RecordId } from '@/domain/record-id';
import type { Sector } from '@/domain/sector';
import type { SelectContext } from './context';
import { countFigure, ratioFigure, sumFigure } from './count';
import { bucketsBy } from './fields';
import { filterAll } from './filter';
import { observe, sectorYears, totalYears, type Observed, type YearValue } from './observed';
import { once } from './once';
import { remembered } from './remembered';

export const BENEFIT_NEEDS = ['indicators', 'observations', 'sectors'] as const satisfies readonly CollectionName[];
type BenefitData = Pick<Collections, (typeof BENEFIT_NEEDS)[number]>;

/** An indicator over all sectors. */
export interface BenefitTrend {
  /** From the first year observed to the last; none where the filter leaves nothing. */
  readonly years: readonly YearValue[];
  /** First and last year with a number. */
  readonly first: YearValue | undefined;
  readonly latest: YearValue | undefined;
  /** The last as a multiple of the first, where they are two. */
  readonly growth: Figure | undefined;
}

/** An indicator in one sector. */
export interface SectorBenefit {
  readonly sector: Sector;
  readonly years: readonly YearValue[];
  /** The latest year in which all sectors have every quarter. */
  readonly latest: Figure | undefined;
  /** That as a multiple of the first such year. */
  readonly growth: Figure | undefined;
}

/** An indicator by sector. */
export interface BenefitSectors {
  /** Largest first where sectors may be added up, else in their fixed order; none where the filter leaves nothing. */
  readonly rows: readonly SectorBenefit[];
  /** Whether a number of one sector may be laid against another's: only what may be added is of one kind. */
  readonly comparable: boolean;
  /** The year of `latest`. */
  readonly year: number | undefined;
  /** The largest sectors, until they make up half of the whole; three at most. Only where sectors may be added. */
  readonly leading: { readonly sectors: readonly Sector[]; readonly share: Figure } | undefined;
}

/** How the numbers come about. */
export interface BenefitMethods {
  /** Those that have values. */
  readonly indicators: readonly Indicator[];
  /** Number of values of all of them. */
  readonly values: Figure;
}

const MOST_LEADING = 3;
const MOST_OF_THE_WHOLE = 0.5;

/** Three panels ask for the same. */
const observedOf = remembered((observations: readonly Observation[]) => once((indicator: Indicator, sectors: readonly Sector[]) => observe(indicator, observations, sectors)));

/** The observations of an indicator under a filter; `undefined` where it leaves no indicator or no value. */
function observedIn(id: RecordId, all: BenefitData, { filter }: SelectContext): Observed | undefined {
  const { indicators, observations } = filterAll({ indicators: all.indicators, observations: all.observations }, filter);
  const indicator = indicators.find((each) => each.id === id);
  const own = bucketsBy(observations, 'indicator').get(id);
  return indicator && own ? observedOf(own)(indicator, all.sectors) : undefined;
}

function growthFigure(id: string, first: Figure | undefined, latest: Figure | undefined): Figure | undefined {
  if (!first || !latest || first === latest) return undefined;
  return { ...ratioFigure({ id, asOf: latest.asOf ?? '' }, latest, first), unit: 'multiple' };
}

const growthId = (indicator: RecordId): string => scopedId('growth', 'indicator', indicator);

/** One indicator added up over all sectors, year by year. */
export function selectTrend(id: RecordId, all: BenefitData, context: SelectContext): BenefitTrend {
  const observed = observedIn(id, all, context);
  const years = observed ? totalYears(observed) : [];
  const numbered = years.filter(({ figure }) => numberOf(figure) !== undefined);
  const [first, latest] = [numbered[0], numbered.at(-1)];
  return { years, first, latest, growth: growthFigure(growthId(id), first?.figure, latest?.figure) };
}

function leadingOf(id: RecordId, rows: readonly SectorBenefit[], whole: Figure | undefined): BenefitSectors['leading'] {
  const total = whole && numberOf(whole);
  if (!whole || !total) return undefined;
  const leaders: SectorBenefit[] = [];
  let reached = 0;
  for (const row of rows.slice(0, MOST_LEADING)) {
    if (reached >= total * MOST_OF_THE_WHOLE) break;
    leaders.push(row);
    reached += (row.latest && numberOf(row.latest)) ?? 0;
  }
  const naming = { unit: whole.unit, asOf: whole.asOf ?? '' };
  const part = sumFigure({ ...naming, id: scopedId('leading', 'indicator', id) }, leaders.flatMap(({ latest }) => latest ?? []));
  return { sectors: leaders.map(({ sector }) => sector), share: ratioFigure({ ...naming, id: scopedId('leading-share', 'indicator', id) }, part, whole) };
}

const inYear = (years: readonly YearValue[], wanted: number | undefined): Figure | undefined => years.find(({ year }) => year === wanted)?.figure;

/** One indicator by sector: quarters, years, the latest full year and how it compares with the first. */
export function selectSectors(id: RecordId, all: BenefitData, context: SelectContext): BenefitSectors {
  const observed = observedIn(id, all, context);
  if (!observed) return { rows: [], comparable: false, year: undefined, leading: undefined };
  const sectors = observed.sectors.map((each) => ({ sector: each.sector, years: sectorYears(observed, each) }));
  const isFull = (_: unknown, at: number): boolean => sectors.every(({ years }) => typeof years[at]?.figure.value === 'number');
  const fullYears = observed.calendar.filter(isFull).map(({ year }) => year);
  const [from, year] = [fullYears[0], fullYears.at(-1)];
  const rows = sectors.map(({ sector, years }): SectorBenefit => {
    const latest = inYear(years, year);
    return { sector, years, latest, growth: growthFigure(scopedId(growthId(id), 'sector', sector.id), inYear(years, from), latest) };
  });
  const comparable = observed.indicator.additiveAcrossSectors;
  if (!comparable) return { rows, comparable, year, leading: undefined };
  const size = ({ latest }: SectorBenefit): number => (latest && numberOf(latest)) ?? 0;
  rows.sort((a, b) => size(b) - size(a));
  return { rows, comparable, year, leading: leadingOf(id, rows, inYear(totalYears(observed), year)) };
}

/** The indicators that have values under the filter, and how many values there are in all. */
export function selectMethods(all: Pick<Collections, 'indicators' | 'observations'>, { filter }: SelectContext): BenefitMethods {
  const { indicators, observations } = filterAll({ indicators: all.indicators, observations: all.observations }, filter);
  const measured = bucketsBy(observations, 'indicator');
  const years = [...bucketsBy(observations, 'date').keys()].map((period) => period.slice(0, 4));
  const asOf = years.reduce((latest, year) => (year > latest ? year : latest), '');
  const values = countFigure({ id: 'observations', unit: 'record', asOf, of: ['observations'], where: [] }, observations);
  return { indicators: indicators.filter(({ id }) => measured.has(id)), values };
}

/** Whether any value under the filter is model output. */
export function selectIllustrated(all: Pick<Collections, 'observations'>, { filter }: SelectContext): boolean {
  return filterAll({ observations: all.observations }, filter).observations.some(({ basis }) => basis === 'illustrative');
}
