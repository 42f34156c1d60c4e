import { pilotsWords } from '@/format/messages/scenes/pilots';
import { definePanel } from '../panel';
import RolesBody from './RolesBody.vue';
import { rolesQuery, figures, isEmpty } from './query';
import { takeaway } from './takeaway';

export const rolesPanel = definePanel({
  ...rolesQuery,
  question: ({ locale }) => pilotsWords(locale).roles.question,
  takeaway,
  figures,
  isEmpty,
  body: RolesBody,
});
