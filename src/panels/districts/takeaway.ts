import type { Districts } from '@/analysis/districts';
import { numberOf } from '@/domain/figure';
import { districtsWords } from '@/format/messages/desk/districts';
import type { Messages } from '@/format/messages';
import type { Sentence } from '@/format/sentence';
import { isEmpty } from './query';

/** Which places the document names, and of how many records it names none. */
export function takeaway(districts: Districts, { panels, locale }: Messages): Sentence {
  const words = districtsWords(locale);
  if (isEmpty(districts)) return words.nothing;
  const { named, placed, unplaced } = districts;
  return panels.clauses([
    named.length === 0 ? words.nowhere : words.only(named.map(({ place }) => place.shortName), placed),
    numberOf(unplaced.figure) === 0 ? words.allPlaced : words.unplacedCount(unplaced.figure),
  ]);
}
