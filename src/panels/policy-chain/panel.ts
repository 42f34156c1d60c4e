import { timelineWords } from '@/format/messages/scenes/timeline';
import { definePanel } from '../panel';
import PolicyChainBody from './PolicyChainBody.vue';
import { figures, isEmpty, policyChainQuery } from './query';
import { takeaway } from './takeaway';

export const policyChainPanel = definePanel({
  ...policyChainQuery,
  question: ({ locale }) => timelineWords(locale).chain.question,
  takeaway,
  figures,
  isEmpty,
  body: PolicyChainBody,
});
