import { definePanel } from '../panel';
import TimelineBody from './TimelineBody.vue';
import { figures, isEmpty, timelineQuery } from './query';
import { takeaway } from './takeaway';

export const timelinePanel = definePanel({
  ...timelineQuery,
  question: ({ panels }) => panels.timeline.question,
  takeaway,
  figures,
  isEmpty,
  body: TimelineBody,
});
