import type { Messages } from '@/format/messages';
import { sourcesWords } from '@/format/messages/desk/sources';
import type { Sentence } from '@/format/sentence';
import type { ReaderRows } from './query';

/** How much of the document is on record; of none, why there is nothing to read. */
export function takeaway(page: ReaderRows, { locale }: Messages): Sentence {
  const words = sourcesWords(locale);
  if (page.state !== 'shown') return page.state === 'unknown' ? words.unknown(page.id) : words.noText(page.id);
  const { share, sentences, byState } = page.coverage;
  return words.takeaway(share, sentences, byState.recorded, byState.framing, byState.silent);
}
