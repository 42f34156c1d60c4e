import type { PolicyChain } from '@/analysis/policy-chain';
import { numberOf } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import { timelineWords } from '@/format/messages/scenes/timeline';
import type { Sentence } from '@/format/sentence';

function led({ naming, named, landed }: PolicyChain, { locale }: Messages): Sentence {
  const words = timelineWords(locale).chain;
  if (!numberOf(naming.sector)) return words.noneNamed;
  return numberOf(landed) ? words.named(naming.sector, named, landed) : words.noneLanded(naming.sector, named);
}

/** How many directions there are, how many name a sector and what came of those, and how many lead nowhere. */
export function takeaway(chain: PolicyChain, messages: Messages): Sentence {
  const words = timelineWords(messages.locale).chain;
  if (!numberOf(chain.all)) return words.none;
  return messages.panels.clauses([words.words(chain.all), led(chain, messages), numberOf(chain.naming.none) ? words.unnamed(chain.naming.none) : []]);
}
