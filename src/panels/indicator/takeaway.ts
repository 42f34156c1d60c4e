import type { BenefitSectors } from '@/analysis/benefits';
import type { IndicatorPage } from '@/analysis/indicator-page';
import { numberOf } from '@/domain/figure';
import { inLocale } from '@/domain/text';
import type { Messages } from '@/format/messages';
import { indicatorWords } from '@/format/messages/desk/indicator';
import { benefitsWords } from '@/format/messages/scenes/benefits';
import type { Sentence } from '@/format/sentence';

/** How many values there are and how many are missing; of no indicator, why there is no page. */
export function indicatorTakeaway(page: IndicatorPage, { locale }: Messages): Sentence {
  const words = indicatorWords(locale).definition;
  if (page.state === 'unknown') return words.unknown(page.id);
  if (page.state === 'hidden') return words.hidden(inLocale(page.indicator.name, locale));
  return words.takeaway(page.coverage.observations, page.coverage.missing);
}

/** The sector that has grown most from the first full year to the latest. */
export function fastestTakeaway({ rows, year }: BenefitSectors, { locale }: Messages): Sentence {
  const words = benefitsWords(locale);
  const [fastest] = rows
    .flatMap(({ sector, growth }) => (growth && numberOf(growth) !== undefined ? [{ sector, growth }] : []))
    .sort((a, b) => (numberOf(b.growth) ?? 0) - (numberOf(a.growth) ?? 0));
  if (rows.length === 0) return words.nothing;
  if (!fastest || year === undefined) return words.noFullYear;
  return indicatorWords(locale).series.fastest(fastest.sector.shortName, fastest.growth, Number(fastest.growth.inputs?.at(-1)?.asOf), year);
}
