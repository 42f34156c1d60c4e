import type { RecordTable } from '@/analysis/record-rows';
import type { Messages } from '@/format/messages';
import { recordWords } from '@/format/messages/desk/records';
import { say, type Sentence } from '@/format/sentence';

/** How many records the filter leaves, and how many of them have no date; a period names those that it leaves out for that. */
export function takeaway({ rows, total, undated, leftOutUndated }: RecordTable, messages: Messages): Sentence {
  const words = recordWords(messages.locale);
  const said = rows.length === 0 ? words.none : undated.value === 0 ? words.allDated(total) : words.takeaway(total, undated);
  return leftOutUndated === 0 ? said : messages.panels.clauses([said, say`${words.leftOutUndated(leftOutUndated)}`]);
}
