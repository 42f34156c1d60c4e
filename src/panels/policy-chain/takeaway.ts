import type { PolicyChain } from '@/analysis/policy-chain';
import { numberOf } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import { timelineWords } from '@/format/messages/scenes/timeline';
import type { Sentence } from '@/format/sentence';

/** How many name a sector and what came of those, and how many name none. */
function led({ naming, named, landed }: PolicyChain, { locale }: Messages): readonly Sentence[] {
  const words = timelineWords(locale).chain;
  if (!numberOf(naming.sector)) return [words.noneNamed];
  const came = numberOf(landed) ? words.named(naming.sector, named, landed) : words.noneLanded(naming.sector, named);
  return numberOf(naming.none) ? [came, words.unnamed(naming.none)] : [came];
}

/** How many directions and next steps there are, and where they lead. */
export function takeaway(chain: PolicyChain, messages: Messages): Sentence {
  const words = timelineWords(messages.locale).chain;
  return numberOf(chain.all) ? messages.panels.clauses([words.words(chain.all), ...led(chain, messages)]) : words.none;
}
