import type { BenefitTrend } from '@/analysis/benefits';
import type { PanelQuery } from '@/analysis/panel-query';
import type { CollectionName } from '@/domain/collections';
import { benefitsWords } from '@/format/messages/scenes/benefits';
import { definePanel, type PanelDefinition } from '../panel';
import BenefitHeadlineBody from './BenefitHeadlineBody.vue';
import MethodBody from './MethodBody.vue';
import {
  areSectorsEmpty,
  co2Query,
  energyQuery,
  headlineQuery,
  isMethodEmpty,
  isTrendEmpty,
  materialQuery,
  methodFigures,
  methodQuery,
  outputQuery,
  sectorsFigures,
  sectorsQuery,
  TREND_INDICATORS,
  trendFigures,
  unitsQuery,
  type TrendIndicator,
} from './query';
import SectorsBody from './SectorsBody.vue';
import { comparison, methodTakeaway, outputTakeaway, sectorsTakeaway, unitsTakeaway } from './takeaway';
import TrendBody from './TrendBody.vue';

const headline = (indicator: TrendIndicator) =>
  definePanel({
    ...headlineQuery(indicator),
    question: ({ locale }) => benefitsWords(locale).headline[indicator],
    takeaway: comparison,
    figures: trendFigures,
    isEmpty: isTrendEmpty,
    body: BenefitHeadlineBody,
  });

/** The headline cells, one an indicator that sectors may be added up for. */
export const headlinePanels = TREND_INDICATORS.map(headline);

function trend<Needs extends CollectionName>(query: PanelQuery<Needs, BenefitTrend>, indicator: Exclude<TrendIndicator, 'output-value'>): PanelDefinition<Needs, BenefitTrend> {
  return {
    ...query,
    question: ({ locale }) => benefitsWords(locale).trends[indicator],
    takeaway: comparison,
    figures: trendFigures,
    isEmpty: isTrendEmpty,
    body: TrendBody,
  };
}

export const materialPanel = trend(materialQuery, 'material-saved');
export const energyPanel = trend(energyQuery, 'energy-saved');
export const co2Panel = trend(co2Query, 'co2-avoided');

export const outputPanel = definePanel({
  ...outputQuery,
  question: ({ locale }) => benefitsWords(locale).output.question,
  takeaway: outputTakeaway,
  figures: trendFigures,
  isEmpty: isTrendEmpty,
  body: TrendBody,
});

export const sectorsPanel = definePanel({
  ...sectorsQuery,
  question: ({ locale }) => benefitsWords(locale).sectors.question,
  takeaway: sectorsTakeaway,
  figures: sectorsFigures,
  isEmpty: areSectorsEmpty,
  body: SectorsBody,
});

export const unitsPanel = definePanel({
  ...unitsQuery,
  question: ({ locale }) => benefitsWords(locale).units.question,
  takeaway: unitsTakeaway,
  figures: sectorsFigures,
  isEmpty: areSectorsEmpty,
  body: SectorsBody,
});

export const methodPanel = definePanel({
  ...methodQuery,
  question: ({ locale }) => benefitsWords(locale).method.question,
  takeaway: methodTakeaway,
  figures: methodFigures,
  isEmpty: isMethodEmpty,
  body: MethodBody,
});
