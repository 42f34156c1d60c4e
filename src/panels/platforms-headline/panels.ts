import { platformsWords } from '@/format/messages/scenes/platforms';
import HeadlineBody from '../headline/HeadlineBody.vue';
import { definePanel } from '../panel';
import { field, hosts, pilotScale, projects, specific } from './query';
import { fieldTakeaway, hostsTakeaway, pilotScaleTakeaway, projectsTakeaway, specificTakeaway } from './takeaway';

export const pilotScaleHeadline = definePanel({
  ...pilotScale,
  question: ({ locale }) => platformsWords(locale).headline['pilot-scale'].question,
  takeaway: pilotScaleTakeaway,
  body: HeadlineBody,
});

export const projectsHeadline = definePanel({
  ...projects,
  question: ({ locale }) => platformsWords(locale).headline.projects.question,
  takeaway: projectsTakeaway,
  body: HeadlineBody,
});

export const hostsHeadline = definePanel({
  ...hosts,
  question: ({ locale }) => platformsWords(locale).headline.hosts.question,
  takeaway: hostsTakeaway,
  body: HeadlineBody,
});

export const fieldHeadline = definePanel({
  ...field,
  question: ({ locale }) => platformsWords(locale).headline.field.question,
  takeaway: fieldTakeaway,
  body: HeadlineBody,
});

export const specificHeadline = definePanel({
  ...specific,
  question: ({ locale }) => platformsWords(locale).headline.specific.question,
  takeaway: specificTakeaway,
  body: HeadlineBody,
});
