import type { Dossier } from '@/analysis/dossier';
import { rowNameOf } from '@/domain/enterprise';
import { numberOf } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import { pilotsWords } from '@/format/messages/scenes/pilots';
import type { Sentence } from '@/format/sentence';

/** How many enterprises have anything on record, and who has most. */
export function takeaway({ rows, enterprises }: Dossier, { locale, panels }: Messages): Sentence {
  const words = pilotsWords(locale).dossier;
  const most = Math.max(0, ...rows.map(({ total }) => numberOf(total) ?? 0));
  const leaders = rows.filter(({ total }) => numberOf(total) === most);
  const [leader] = leaders;
  if (!leader) return words.none;
  return panels.clauses([
    words.recorded(enterprises),
    leaders.length === rows.length ? [] : words.most(leaders.map(({ enterprise }) => rowNameOf(enterprise)), leader.total),
  ]);
}
