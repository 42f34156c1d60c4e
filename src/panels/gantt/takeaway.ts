import type { Gantt } from '@/analysis/gantt';
import { numberOf } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import { ganttWords } from '@/format/messages/desk/gantt';
import type { Sentence } from '@/format/sentence';
import { isEmpty } from './query';

/** How many records have a date, from when to when, and how many have none. */
export function takeaway(gantt: Gantt, { panels, charts, locale }: Messages): Sentence {
  const words = ganttWords(locale);
  if (isEmpty(gantt)) return words.nothing;
  const { told, dated, undated } = gantt;
  if (!told) return words.noneDated;
  return panels.clauses([words.dated(dated, charts.timeline.span(...told)), numberOf(undated) === 0 ? words.allDated : words.undatedCount(undated)]);
}
