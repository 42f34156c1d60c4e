import { definePanel } from '../panel';
import OutputsBody from './OutputsBody.vue';
import { figures, isEmpty, outputsQuery } from './query';
import { takeaway } from './takeaway';

export const outputsPanel = definePanel({
  ...outputsQuery,
  question: ({ panels }) => panels.outputs.question,
  takeaway,
  figures,
  isEmpty,
  body: OutputsBody,
});
