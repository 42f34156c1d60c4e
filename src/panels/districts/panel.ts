import { districtsWords } from '@/format/messages/desk/districts';
import { definePanel } from '../panel';
import DistrictsBody from './DistrictsBody.vue';
import { districtsQuery, figures, isEmpty } from './query';
import { takeaway } from './takeaway';

export const districtsPanel = definePanel({
  ...districtsQuery,
  question: ({ locale }) => districtsWords(locale).question,
  takeaway,
  figures,
  isEmpty,
  body: DistrictsBody,
});
