import { definePanel } from '../panel';
import EnterprisesBody from './EnterprisesBody.vue';
import { figures, isEmpty, enterprisesQuery } from './query';
import { takeaway } from './takeaway';

export const enterprisesPanel = definePanel({
  ...enterprisesQuery,
  question: ({ panels }) => panels.enterprises.question,
  takeaway,
  figures,
  isEmpty,
  body: EnterprisesBody,
});
