import type { Timeline, TimelineGroup } from '@/analysis/timeline';
import { numberOf } from '@/domain/figure';
import { formatEdtf } from '@/format/date';
import type { Messages } from '@/format/messages';
import { unitWord } from '@/format/number';
import { timelineWords } from '@/format/messages/scenes/timeline';
import type { Sentence } from '@/format/sentence';
import { isEmpty } from './query';

const DEEDS: readonly TimelineGroup['lane'][] = ['pilots', 'titles', 'products', 'deliveries', 'platforms'];
/** More deeds than this are not told one by one. */
const MOST_DEEDS = 3;

/** Which deeds have a date; the years nothing is recorded of; how much has no date. */
export function takeaway(timeline: Timeline, messages: Messages): Sentence {
  const { panels, charts, locale } = messages;
  if (isEmpty(timeline)) return panels.timeline.none;
  const words = timelineWords(locale).lanes;
  const deeds = timeline.dated.filter(({ lane, figure }) => DEEDS.includes(lane) && numberOf(figure) !== undefined);
  const told = deeds.slice(0, MOST_DEEDS).map(({ lane, date, figure }) => words.deed(formatEdtf(date, locale), charts.timeline.lanes[lane], figure, unitWord(figure.unit, numberOf(figure) ?? 0, messages)));
  const spans = timeline.silentYears.map(({ from, to }) => charts.timeline.span(from, to));
  return panels.clauses([
    deeds.length === 0 ? words.noDeeds : deeds.length > MOST_DEEDS ? words.manyDeeds(told) : words.deeds(told),
    spans.length === 0 ? [] : panels.timeline.silent(spans),
    numberOf(timeline.undatedTotal) ? panels.timeline.undated(timeline.undatedTotal) : panels.timeline.allDated,
  ]);
}
