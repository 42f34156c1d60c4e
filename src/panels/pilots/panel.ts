import { definePanel } from '../panel';
import PilotsBody from './PilotsBody.vue';
import { figures, isEmpty, pilotsQuery } from './query';
import { takeaway } from './takeaway';

export const pilotsPanel = definePanel({
  ...pilotsQuery,
  question: ({ panels }) => panels.pilots.question,
  takeaway,
  figures,
  isEmpty,
  body: PilotsBody,
});
