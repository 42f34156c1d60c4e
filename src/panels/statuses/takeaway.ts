import type { Statuses } from '@/analysis/statuses';
import { kindsWords } from '@/format/messages/desk/kinds';
import type { Messages } from '@/format/messages';
import type { Sentence } from '@/format/sentence';
import { isEmpty } from './query';

/** How many records have a status, and which one most of them have. */
export function takeaway(statuses: Statuses, { panels, labels, locale }: Messages): Sentence {
  const words = kindsWords(locale).statuses;
  if (isEmpty(statuses)) return words.nothing;
  const [most, even] = statuses.most;
  return panels.clauses([words.all(statuses.all), most && !even ? words.most(labels.statuses[most.status], most.figure) : []]);
}
