import { compareWords } from '@/format/messages/desk/compare';
import { definePanel } from '../panel';
import CompareBody from './CompareBody.vue';
import { compareQuery, figures, isEmpty } from './query';
import { takeaway } from './takeaway';

export const comparePanel = definePanel({
  ...compareQuery,
  question: ({ locale }) => compareWords(locale).question,
  takeaway,
  figures,
  isEmpty,
  body: CompareBody,
});
