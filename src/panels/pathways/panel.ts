import { pilotsWords } from '@/format/messages/scenes/pilots';
import { definePanel } from '../panel';
import PathwaysBody from './PathwaysBody.vue';
import { pathwaysQuery, figures, isEmpty } from './query';
import { takeaway } from './takeaway';

export const pathwaysPanel = definePanel({
  ...pathwaysQuery,
  question: ({ locale }) => pilotsWords(locale).pathways.question,
  takeaway,
  figures,
  isEmpty,
  body: PathwaysBody,
});
