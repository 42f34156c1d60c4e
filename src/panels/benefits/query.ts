import {
  BENEFIT_NEEDS,
  selectIllustrated,
  selectMethods,
  selectSectors,
  selectTrend,
  type BenefitMethods,
  type BenefitSectors,
  type BenefitTrend,
} from '@/analysis/benefits';
import type { PanelQuery } from '@/analysis/panel-query';
import type { Figure } from '@/domain/figure';

type Needs = (typeof BENEFIT_NEEDS)[number];

/** Indicators that have a headline and a picture by year; they may be added across sectors. */
export const TREND_INDICATORS = ['output-value', 'material-saved', 'energy-saved', 'co2-avoided'] as const;
export type TrendIndicator = (typeof TREND_INDICATORS)[number];

const trend = (id: string, indicator: TrendIndicator): PanelQuery<Needs, BenefitTrend> => ({
  id,
  needs: BENEFIT_NEEDS,
  select: (data, context) => selectTrend(indicator, data, context),
});
const sectors = (id: string, indicator: string): PanelQuery<Needs, BenefitSectors> => ({
  id,
  needs: BENEFIT_NEEDS,
  select: (data, context) => selectSectors(indicator, data, context),
});

export const headlineQuery = (indicator: TrendIndicator): PanelQuery<Needs, BenefitTrend> => trend(`headline-${indicator}`, indicator);
export const outputQuery = trend('benefit-output', 'output-value');
export const materialQuery = trend('benefit-material', 'material-saved');
export const energyQuery = trend('benefit-energy', 'energy-saved');
export const co2Query = trend('benefit-co2', 'co2-avoided');
export const sectorsQuery = sectors('benefit-sectors', 'output-value');
export const unitsQuery = sectors('benefit-units', 'reman-units');

export const methodQuery: PanelQuery<'indicators' | 'observations', BenefitMethods> = {
  id: 'benefit-method',
  needs: ['indicators', 'observations'],
  select: selectMethods,
};

/** Whether the scene shows model output, and has to say so. */
export const illustratedQuery: PanelQuery<'observations', boolean> = { id: 'benefit-band', needs: ['observations'], select: selectIllustrated };

export const trendFigures = ({ years, growth }: BenefitTrend): readonly Figure[] => [...years.map(({ figure }) => figure), ...(growth ? [growth] : [])];
export const isTrendEmpty = ({ years }: BenefitTrend): boolean => years.length === 0;

export const sectorsFigures = ({ rows, leading }: BenefitSectors): readonly Figure[] => [
  ...rows.flatMap(({ latest, years }) => latest ?? years.map(({ figure }) => figure)),
  ...(leading ? [leading.share] : []),
];
export const areSectorsEmpty = ({ rows }: BenefitSectors): boolean => rows.length === 0;

export const methodFigures = ({ values }: BenefitMethods): readonly Figure[] => [values];
export const isMethodEmpty = ({ indicators }: BenefitMethods): boolean => indicators.length === 0;
