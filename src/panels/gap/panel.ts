import { gapWords } from '@/format/messages/desk/gap';
import { definePanel } from '../panel';
import GapBody from './GapBody.vue';
import { figures, gapQuery, isEmpty } from './query';
import { takeaway } from './takeaway';

export const gapPanel = definePanel({
  ...gapQuery,
  question: ({ locale }) => gapWords(locale).question,
  takeaway,
  figures,
  isEmpty,
  body: GapBody,
});
