import type { Figure } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import type { Sentence } from '@/format/sentence';
import type { BenefitTrend } from '@/analysis/benefits';
import * as query from '@/panels/benefits/query';
import { comparison, methodTakeaway, outputTakeaway, sectorsTakeaway, unitsTakeaway } from '@/panels/benefits/takeaway';
import { ask, type Ask } from './answers';

const trend = (asked: typeof query.outputQuery, takeaway: (rows: BenefitTrend, messages: Messages) => Sentence): Ask =>
  ask({ query: asked, figures: query.trendFigures, isEmpty: query.isTrendEmpty, say: (rows, messages) => [takeaway(rows, messages)] });
const sectors = (asked: typeof query.sectorsQuery, takeaway: typeof sectorsTakeaway): Ask =>
  ask({ query: asked, figures: query.sectorsFigures, isEmpty: query.areSectorsEmpty, say: (rows, messages) => [takeaway(rows, messages)] });

/** The panels of the illustrative scene, by id. */
export const BENEFIT_PANELS = {
  'headline-output-value': trend(query.headlineQuery('output-value'), comparison),
  'headline-material-saved': trend(query.headlineQuery('material-saved'), comparison),
  'headline-energy-saved': trend(query.headlineQuery('energy-saved'), comparison),
  'headline-co2-avoided': trend(query.headlineQuery('co2-avoided'), comparison),
  'benefit-output': trend(query.outputQuery, outputTakeaway),
  'benefit-material': trend(query.materialQuery, comparison),
  'benefit-energy': trend(query.energyQuery, comparison),
  'benefit-co2': trend(query.co2Query, comparison),
  'benefit-sectors': sectors(query.sectorsQuery, sectorsTakeaway),
  'benefit-units': sectors(query.unitsQuery, unitsTakeaway),
  'benefit-method': ask({
    query: query.methodQuery,
    figures: (rows): readonly Figure[] => query.methodFigures(rows),
    isEmpty: query.isMethodEmpty,
    say: (rows, messages) => [methodTakeaway(rows, messages)],
  }),
} as const satisfies Record<string, Ask>;
export type BenefitPanelId = keyof typeof BENEFIT_PANELS;
export const BENEFIT_PANEL_IDS = Object.keys(BENEFIT_PANELS) as BenefitPanelId[];
