import type { RecordId } from '@/domain/record-id';
import { recordWords } from '@/format/messages/desk/record';
import { definePanel } from '../panel';
import NeighboursBody from './NeighboursBody.vue';
import { neighboursFigures, neighboursQuery, recordFigures, recordQuery, timelineFigures, timelineQuery } from './query';
import RecordBody from './RecordBody.vue';
import { neighboursTakeaway, recordTakeaway, timelineTakeaway } from './takeaway';
import TimelineBody from './TimelineBody.vue';

/** What a record says, field by field. */
export const recordPanel = (id: RecordId) =>
  definePanel({
    ...recordQuery(id),
    question: ({ locale }) => recordWords(locale).facts.question,
    takeaway: recordTakeaway,
    figures: recordFigures,
    isEmpty: ({ state }) => state !== 'shown',
    basis: (page) => (page.state === 'shown' && page.isRecorded ? 'quoted' : undefined),
    body: RecordBody,
  });

/** The records one step away. */
export const neighboursPanel = (id: RecordId) =>
  definePanel({
    ...neighboursQuery(id),
    question: ({ locale }) => recordWords(locale).neighbours.question,
    takeaway: neighboursTakeaway,
    figures: neighboursFigures,
    isEmpty: (groups) => groups.length === 0,
    body: NeighboursBody,
  });

/** The record and its neighbours in time. */
export const timelinePanel = (id: RecordId) =>
  definePanel({
    ...timelineQuery(id),
    question: ({ locale }) => recordWords(locale).timeline.question,
    takeaway: timelineTakeaway,
    figures: timelineFigures,
    isEmpty: (timeline) => !timeline || timeline.rows.length === 0,
    body: TimelineBody,
  });
