import type { PathRow, Pathways } from '@/analysis/pathways';
import type { Messages } from '@/format/messages';
import { pilotsWords } from '@/format/messages/scenes/pilots';
import type { Sentence } from '@/format/sentence';

/** How the enterprises fall apart by what they have on record, and whether any has gone the whole way. */
export function takeaway({ rows, enterprises }: Pathways, { labels, locale, panels }: Messages): Sentence {
  const words = pilotsWords(locale).pathways;
  const [whole, ...others] = rows;
  if (!whole) return words.none;
  const part = ({ figure, group, steps }: PathRow): Sentence => (steps.length === 1 ? words.single : words.some)(figure, labels.groups[group]);
  const isGone = whole.members.length > 0;
  return panels.clauses([
    words.all(enterprises, [...(isGone ? [words.whole(whole.figure)] : []), ...others.map(part)]),
    isGone ? [] : words.noneWhole,
  ]);
}
