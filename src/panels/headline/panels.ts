import { definePanel } from '../panel';
import HeadlineBody from './HeadlineBody.vue';
import RateBody from './RateBody.vue';
import { deliveries, enterprises, landingRate, pilots, platforms, products } from './query';
import {
  deliveriesTakeaway,
  enterprisesTakeaway,
  landingRateTakeaway,
  pilotsTakeaway,
  platformsTakeaway,
  productsTakeaway,
} from './takeaway';

export const landingRatePanel = definePanel({
  ...landingRate,
  question: ({ panels }) => panels.headline['landing-rate'].question,
  takeaway: landingRateTakeaway,
  body: RateBody,
});

export const enterprisesHeadline = definePanel({
  ...enterprises,
  question: ({ panels }) => panels.headline.enterprises.question,
  takeaway: enterprisesTakeaway,
  body: HeadlineBody,
});

export const pilotsHeadline = definePanel({
  ...pilots,
  question: ({ panels }) => panels.headline.pilots.question,
  takeaway: pilotsTakeaway,
  body: HeadlineBody,
});

export const productsHeadline = definePanel({
  ...products,
  question: ({ panels }) => panels.headline.products.question,
  takeaway: productsTakeaway,
  body: HeadlineBody,
});

export const deliveriesHeadline = definePanel({
  ...deliveries,
  question: ({ panels }) => panels.headline.deliveries.question,
  takeaway: deliveriesTakeaway,
  body: HeadlineBody,
});

export const platformsHeadline = definePanel({
  ...platforms,
  question: ({ panels }) => panels.headline.platforms.question,
  takeaway: platformsTakeaway,
  body: HeadlineBody,
});
