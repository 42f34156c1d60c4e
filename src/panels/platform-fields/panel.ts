import { platformsWords } from '@/format/messages/scenes/platforms';
import { definePanel } from '../panel';
import { figures, isEmpty, platformFieldsQuery } from './query';
import { takeaway } from './takeaway';
import PlatformFieldsBody from './PlatformFieldsBody.vue';

export const platformFieldsPanel = definePanel({
  ...platformFieldsQuery,
  question: ({ locale }) => platformsWords(locale).fields.question,
  takeaway,
  figures,
  isEmpty,
  body: PlatformFieldsBody,
});
