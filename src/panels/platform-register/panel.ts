import { platformsWords } from '@/format/messages/scenes/platforms';
import { definePanel } from '../panel';
import { figures, isEmpty, platformRegisterQuery } from './query';
import { takeaway } from './takeaway';
import PlatformRegisterBody from './PlatformRegisterBody.vue';

export const platformRegisterPanel = definePanel({
  ...platformRegisterQuery,
  question: ({ locale }) => platformsWords(locale).register.question,
  takeaway,
  figures,
  isEmpty,
  body: PlatformRegisterBody,
});
