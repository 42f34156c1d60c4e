import { definePanel } from '../panel';
import PlatformsBody from './PlatformsBody.vue';
import { figures, isEmpty, platformsQuery } from './query';
import { takeaway } from './takeaway';

export const platformsPanel = definePanel({
  ...platformsQuery,
  question: ({ panels }) => panels.platforms.question,
  takeaway,
  figures,
  isEmpty,
  body: PlatformsBody,
});
