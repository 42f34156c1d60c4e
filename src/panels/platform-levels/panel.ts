import { platformsWords } from '@/format/messages/scenes/platforms';
import { definePanel } from '../panel';
import { figures, isEmpty, platformLevelsQuery } from './query';
import { takeaway } from './takeaway';
import PlatformLevelsBody from './PlatformLevelsBody.vue';

export const platformLevelsPanel = definePanel({
  ...platformLevelsQuery,
  question: ({ locale }) => platformsWords(locale).levels.question,
  takeaway,
  figures,
  isEmpty,
  body: PlatformLevelsBody,
});
