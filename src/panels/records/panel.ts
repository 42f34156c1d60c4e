import { recordWords } from '@/format/messages/desk/records';
import { definePanel } from '../panel';
import RecordsBody from './RecordsBody.vue';
import { figures, isEmpty, recordsQuery } from './query';
import { takeaway } from './takeaway';

export const recordsPanel = definePanel({
  ...recordsQuery,
  question: ({ locale }) => recordWords(locale).question,
  takeaway,
  figures,
  isEmpty,
  body: RecordsBody,
  isTable: true,
});
