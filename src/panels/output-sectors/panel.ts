import { pilotsWords } from '@/format/messages/scenes/pilots';
import { definePanel } from '../panel';
import OutputSectorsBody from './OutputSectorsBody.vue';
import { outputSectorsQuery, figures, isEmpty } from './query';
import { takeaway } from './takeaway';

export const outputSectorsPanel = definePanel({
  ...outputSectorsQuery,
  question: ({ locale }) => pilotsWords(locale).outputSectors.question,
  takeaway,
  figures,
  isEmpty,
  body: OutputSectorsBody,
});
