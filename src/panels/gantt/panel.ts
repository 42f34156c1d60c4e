import { ganttWords } from '@/format/messages/desk/gantt';
import { definePanel } from '../panel';
import GanttPanelBody from './GanttPanelBody.vue';
import { ganttQuery, figures, isEmpty } from './query';
import { takeaway } from './takeaway';

export const ganttPanel = definePanel({
  ...ganttQuery,
  question: ({ locale }) => ganttWords(locale).question,
  takeaway,
  figures,
  isEmpty,
  body: GanttPanelBody,
});
