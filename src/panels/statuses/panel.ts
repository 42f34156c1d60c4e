import { kindsWords } from '@/format/messages/desk/kinds';
import { definePanel } from '../panel';
import StatusesBody from './StatusesBody.vue';
import { figures, isEmpty, statusesQuery } from './query';
import { takeaway } from './takeaway';

export const statusesPanel = definePanel({
  ...statusesQuery,
  question: ({ locale }) => kindsWords(locale).statuses.question,
  takeaway,
  figures,
  isEmpty,
  body: StatusesBody,
});
