import type { RemanufacturersHeadline, TitlesHeadline } from '@/analysis/headline-subjects';
import { numberOf } from '@/domain/figure';
import { formatEdtf } from '@/format/date';
import type { Messages } from '@/format/messages';
import { pilotsWords } from '@/format/messages/scenes/pilots';
import type { Sentence } from '@/format/sentence';

export function remanufacturersTakeaway({ sectors }: RemanufacturersHeadline, { locale }: Messages): Sentence {
  const words = pilotsWords(locale).headline.remanufacturers;
  return numberOf(sectors) === 0 ? words.none : words.takeaway(sectors);
}

export function titlesTakeaway({ dates, someUndated }: TitlesHeadline, { locale }: Messages): Sentence {
  const words = pilotsWords(locale).headline.titles;
  return dates.length === 0 ? words.undated : words.takeaway(dates.map((date) => formatEdtf(date, locale)), someUndated);
}
