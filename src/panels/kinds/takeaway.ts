import type { Kinds } from '@/analysis/kinds';
import { numberOf } from '@/domain/figure';
import { kindsWords } from '@/format/messages/desk/kinds';
import type { Messages } from '@/format/messages';
import type { Sentence } from '@/format/sentence';
import { isEmpty } from './query';

/** How much of it is landed, how much are words, of how much in all. */
export function takeaway(kinds: Kinds, { panels, locale }: Messages): Sentence {
  const words = kindsWords(locale);
  if (isEmpty(kinds)) return words.nothing;
  return panels.clauses([
    numberOf(kinds.landed) === 0 ? words.noneLanded : words.landed(kinds.landed),
    numberOf(kinds.words) === 0 ? words.noWords : words.words(kinds.words),
    words.of(kinds.all),
  ]);
}
