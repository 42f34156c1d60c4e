import { kindsWords } from '@/format/messages/desk/kinds';
import { definePanel } from '../panel';
import KindsBody from './KindsBody.vue';
import { figures, isEmpty, kindsQuery } from './query';
import { takeaway } from './takeaway';

export const kindsPanel = definePanel({
  ...kindsQuery,
  question: ({ locale }) => kindsWords(locale).question,
  takeaway,
  figures,
  isEmpty,
  body: KindsBody,
});
