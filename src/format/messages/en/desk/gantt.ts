import { noun } from '@/format/messages/en/panels';
import { say } from '../../../sentence';
import type { gantt as zh } from '../../zh-CN/desk/gantt';

export const gantt: typeof zh = {
  question: 'When was it?',
  groupings: { label: 'Grouped', kind: 'By kind', sector: 'By sector' },
  noSector: 'No sector named',
  undated: 'No date on record',
  undatedShort: 'No date',
  afterReply: 'After the reply: cannot be on record',
  afterReplyShort: 'After the reply',
  zoom: { label: 'Zoom', nearer: 'Zoom in', farther: 'Zoom out', whole: 'All years', keys: '+ − zoom, Shift with left and right pans; Ctrl and the wheel zoom, dragging pans' },
  range: {
    label: 'Range of time',
    from: 'From',
    to: 'To',
    example: 'A year, such as 2016 or 2023-01',
    clear: 'Clear the range',
    axis: 'Axis of time: drag to choose a range; or move with left and right, Enter sets the start, Enter again the end',
    started: (year) => `Starts in ${year}; Enter sets the end`,
  },
  dated: (count, span) => say`${count} ${noun(count, 'record')} with a date (${span})`,
  noneDated: say`No date on record; no year is guessed`,
  undatedCount: (count) => say`${count} without one; no year is guessed`,
  allDated: say`all dated`,
  nothing: say`Nothing on record`,
};
