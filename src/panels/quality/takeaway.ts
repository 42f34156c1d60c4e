import type { Qualities, QualityId } from '@/analysis/quality';
import { qualityWords } from '@/format/messages/desk/quality';
import type { Messages } from '@/format/messages';
import type { Sentence } from '@/format/sentence';
import { isEmpty } from './query';

/** How many records leave which of the main fields unsaid, and how old the data are. */
export function takeaway(qualities: Qualities, { panels, locale }: Messages): Sentence {
  const words = qualityWords(locale);
  const { all, rows, age } = qualities;
  const figureOf = (id: QualityId) => rows.find((row) => row.id === id)?.figure ?? all;
  if (isEmpty(qualities)) return words.nothing;
  return panels.clauses([words.takeaway(all, figureOf('undated'), figureOf('unplaced'), figureOf('unhosted')), ...(age ? [words.age(age)] : [])]);
}
