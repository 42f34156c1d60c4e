import { timelineWords } from '@/format/messages/scenes/timeline';
import { definePanel } from '../panel';
import { figures, isEmpty, lanesQuery } from './query';
import { takeaway } from './takeaway';
import TimelineLanesBody from './TimelineLanesBody.vue';

export const timelineLanesPanel = definePanel({
  ...lanesQuery,
  question: ({ locale }) => timelineWords(locale).lanes.question,
  takeaway,
  figures,
  isEmpty,
  body: TimelineLanesBody,
});
