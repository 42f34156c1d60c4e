import { pilotsWords } from '@/format/messages/scenes/pilots';
import HeadlineBody from '../headline/HeadlineBody.vue';
import { definePanel } from '../panel';
import { isNothing, remanufacturersFigures, remanufacturersQuery, titlesFigures, titlesQuery } from './query';
import { remanufacturersTakeaway, titlesTakeaway } from './takeaway';

export const remanufacturersHeadline = definePanel({
  ...remanufacturersQuery,
  question: ({ locale }) => pilotsWords(locale).headline.remanufacturers.question,
  takeaway: remanufacturersTakeaway,
  figures: remanufacturersFigures,
  isEmpty: isNothing,
  body: HeadlineBody,
});

export const titlesHeadline = definePanel({
  ...titlesQuery,
  question: ({ locale }) => pilotsWords(locale).headline.titles.question,
  takeaway: titlesTakeaway,
  figures: titlesFigures,
  isEmpty: isNothing,
  body: HeadlineBody,
});
