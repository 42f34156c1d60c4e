import type { RecordId } from '@/domain/record-id';
import { indicatorWords } from '@/format/messages/desk/indicator';
import { areSectorsEmpty, sectorsFigures } from '../benefits/query';
import SectorsBody from '../benefits/SectorsBody.vue';
import { sectorsTakeaway, unitsTakeaway } from '../benefits/takeaway';
import { definePanel } from '../panel';
import IndicatorBody from './IndicatorBody.vue';
import LinesBody from './LinesBody.vue';
import { indicatorFigures, indicatorQuery, sectorsQuery } from './query';
import { fastestTakeaway, indicatorTakeaway } from './takeaway';

/** What is measured, how, and how much of it there is. */
export const indicatorPanel = (id: RecordId) =>
  definePanel({
    ...indicatorQuery(id),
    question: ({ locale }) => indicatorWords(locale).definition.question,
    takeaway: indicatorTakeaway,
    figures: indicatorFigures,
    isEmpty: ({ state }) => state !== 'shown',
    basis: (page) => (page.state === 'shown' ? page.indicator.basis : undefined),
    body: IndicatorBody,
  });

/** Sectors in one frame, quarter by quarter; only for an indicator that they may be added up for. */
export const seriesPanel = (id: RecordId) =>
  definePanel({
    ...sectorsQuery('indicator-series', id),
    question: ({ locale }) => indicatorWords(locale).series.question,
    takeaway: fastestTakeaway,
    figures: sectorsFigures,
    isEmpty: areSectorsEmpty,
    body: LinesBody,
  });

/** A row a sector, each with its latest full year. */
export const sectorsPanel = (id: RecordId) =>
  definePanel({
    ...sectorsQuery('indicator-sectors', id),
    question: ({ locale }) => indicatorWords(locale).sectors.question,
    takeaway: (rows, messages) => (rows.comparable ? sectorsTakeaway(rows, messages) : unitsTakeaway(rows, messages)),
    figures: sectorsFigures,
    isEmpty: areSectorsEmpty,
    body: SectorsBody,
  });
