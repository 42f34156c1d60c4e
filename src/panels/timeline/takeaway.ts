import type { Timeline } from '@/analysis/timeline';
import { numberOf } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import type { Sentence } from '@/format/sentence';
import { isEmpty } from './query';

/** What policy says, in numbers; the years nothing is recorded of; how much has no date. */
export function takeaway(timeline: Timeline, { panels, charts }: Messages): Sentence {
  const { policies, directions, nextSteps, silentYears, undatedTotal } = timeline;
  const words = panels.timeline;
  if (isEmpty(timeline)) return words.none;
  const counts = [
    { figure: policies, say: words.policies },
    { figure: directions, say: words.directions },
    { figure: nextSteps, say: words.nextSteps },
  ].filter(({ figure }) => numberOf(figure));
  const spans = silentYears.map(({ from, to }) => charts.timeline.span(from, to));
  return panels.clauses([
    words.counted(counts.map(({ figure, say }) => say(figure))),
    spans.length === 0 ? [] : words.silent(spans),
    numberOf(undatedTotal) ? words.undated(undatedTotal) : words.allDated,
  ]);
}
