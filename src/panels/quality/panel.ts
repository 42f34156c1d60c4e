import { qualityWords } from '@/format/messages/desk/quality';
import { definePanel } from '../panel';
import QualityBody from './QualityBody.vue';
import { figures, isEmpty, qualityQuery } from './query';
import { takeaway } from './takeaway';

export const qualityPanel = definePanel({
  ...qualityQuery,
  question: ({ locale }) => qualityWords(locale).question,
  takeaway,
  figures,
  isEmpty,
  body: QualityBody,
});
