import { numberOf } from '@/domain/figure';
import type { NoPage, RecordPage } from '@/analysis/record-page';
import type { NeighbourGroup } from '@/analysis/neighbours';
import type { RecordTimeline } from '@/analysis/record-timeline';
import { formatEdtf } from '@/format/date';
import type { Messages } from '@/format/messages';
import { recordWords } from '@/format/messages/desk/record';
import type { Sentence } from '@/format/sentence';
import { relationName } from './relation';

/** Which entries the document does not state, and which are inferred; of no record, why there is no page. */
export function recordTakeaway(page: RecordPage | NoPage, { locale, panels }: Messages): Sentence {
  const words = recordWords(locale);
  if (page.state !== 'shown') return words.facts[page.state](page.id);
  if (!page.isRecorded) return words.facts.frame;
  if (page.collection === 'sectors') return words.facts.sector;
  const silent = page.fields.filter(({ field, values }) => values.length === 0 && field !== 'name').map(({ field }) => words.fields[field]);
  const inferred = page.fields.filter(({ reading }) => reading).map(({ field }) => words.fields[field]);
  return panels.clauses([
    silent.length === 0 ? words.facts.allStated : words.facts.silent(silent),
    ...(inferred.length > 0 ? [words.facts.inferred(inferred)] : []),
  ]);
}

/** In which relations there are neighbours. */
export function neighboursTakeaway(groups: readonly NeighbourGroup[], messages: Messages): Sentence {
  const { neighbours } = recordWords(messages.locale);
  const names = [...new Set(groups.map((group) => relationName(group, messages)))];
  return names.length === 0 ? neighbours.none : neighbours.takeaway(names);
}

function selfText({ rows }: RecordTimeline, { locale }: Messages): readonly Sentence[] {
  const { timeline } = recordWords(locale);
  const self = rows.find(({ isSelf }) => isSelf);
  if (!self) return [];
  return [[self.date === null ? timeline.selfUndated : timeline.selfDated(formatEdtf(self.date, locale))]];
}

/** When the record is, and how many of its neighbours have no date. */
export function timelineTakeaway(timeline: RecordTimeline | undefined, messages: Messages): Sentence {
  const words = recordWords(messages.locale).timeline;
  if (!timeline) return [words.alone];
  const { neighbours, undated } = timeline;
  const others: Sentence = numberOf(neighbours) === 0 ? [words.alone] : words.neighbours(neighbours, undated);
  return messages.panels.clauses([...selfText(timeline, messages), others]);
}
