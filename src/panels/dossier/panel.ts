import { pilotsWords } from '@/format/messages/scenes/pilots';
import { definePanel } from '../panel';
import DossierBody from './DossierBody.vue';
import { dossierQuery, figures, isEmpty } from './query';
import { takeaway } from './takeaway';

export const dossierPanel = definePanel({
  ...dossierQuery,
  question: ({ locale }) => pilotsWords(locale).dossier.question,
  takeaway,
  figures,
  isEmpty,
  body: DossierBody,
});
