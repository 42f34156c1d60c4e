import { definePanel } from '../panel';
import AttentionBody from './AttentionBody.vue';
import { figures, isEmpty, attentionQuery } from './query';
import { takeaway } from './takeaway';

export const attentionPanel = definePanel({
  ...attentionQuery,
  question: ({ panels }) => panels.attention.question,
  takeaway,
  figures,
  isEmpty,
  body: AttentionBody,
});
