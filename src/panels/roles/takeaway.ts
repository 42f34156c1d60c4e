import type { Roles } from '@/analysis/roles';
import { numberOf } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import { pilotsWords } from '@/format/messages/scenes/pilots';
import type { Sentence } from '@/format/sentence';

/** How many of the enterprises are remanufacturers. */
export function takeaway({ rows, enterprises, remanufacturers }: Roles, { locale }: Messages): Sentence {
  const words = pilotsWords(locale).roles;
  if (rows.length === 0) return words.none;
  return numberOf(remanufacturers) === 0 ? words.noRemanufacturer(enterprises) : words.some(enterprises, remanufacturers);
}
