import { definePanel } from '../panel';
import LandingBody from './LandingBody.vue';
import { figures, isEmpty, landingQuery } from './query';
import { takeaway } from './takeaway';

export const landingPanel = definePanel({
  ...landingQuery,
  question: ({ panels }) => panels.landing.question,
  takeaway,
  figures,
  isEmpty,
  body: LandingBody,
});
