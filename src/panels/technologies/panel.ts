import { platformsWords } from '@/format/messages/scenes/platforms';
import { definePanel } from '../panel';
import { figures, isEmpty, technologiesQuery } from './query';
import { takeaway } from './takeaway';
import TechnologiesBody from './TechnologiesBody.vue';

export const technologiesPanel = definePanel({
  ...technologiesQuery,
  question: ({ locale }) => platformsWords(locale).terms.question,
  takeaway,
  figures,
  isEmpty,
  body: TechnologiesBody,
});
