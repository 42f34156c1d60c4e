import type { BenefitMethods, BenefitSectors, BenefitTrend } from '@/analysis/benefits';
import { numberOf } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import { benefitsWords } from '@/format/messages/scenes/benefits';
import { inOneScale } from '@/format/scale';
import type { Sentence } from '@/format/sentence';

/** The latest full year, as a multiple of the first. */
export function comparison({ years, first, latest, growth }: BenefitTrend, { locale }: Messages): Sentence {
  const words = benefitsWords(locale);
  if (years.length === 0) return words.nothing;
  if (!first || !latest) return words.noFullYear;
  return growth && numberOf(growth) !== undefined ? words.compared(latest.year, growth, first.year) : words.alone(latest.year);
}

/** The first and the latest full year, all sectors added up. */
export function outputTakeaway({ years, first, latest }: BenefitTrend, messages: Messages): Sentence {
  const words = benefitsWords(messages.locale);
  if (years.length === 0) return words.nothing;
  if (!first || !latest) return words.noFullYear;
  const [from, to] = inOneScale([first.figure, latest.figure], messages);
  return from && to && first !== latest ? words.output.takeaway(first.year, from, latest.year, to) : words.output.one(latest.year, latest.figure);
}

/** Which sectors make up half of the whole, or as much as three of them do. */
export function sectorsTakeaway({ rows, year, leading }: BenefitSectors, { locale }: Messages): Sentence {
  const words = benefitsWords(locale);
  if (rows.length === 0) return words.nothing;
  if (year === undefined) return words.noFullYear;
  if (!leading) return words.alone(year);
  return words.sectors.leading(leading.sectors.map(({ shortName }) => shortName), leading.share, year);
}

/** That units are not added up, and the sector that has grown most: multiples compare where units do not. */
export function unitsTakeaway({ rows, year }: BenefitSectors, { locale, panels }: Messages): Sentence {
  const words = benefitsWords(locale);
  if (rows.length === 0) return words.nothing;
  const [fastest] = rows
    .flatMap(({ sector, growth }) => (growth && numberOf(growth) !== undefined ? [{ sector, growth }] : []))
    .sort((a, b) => (numberOf(b.growth) ?? 0) - (numberOf(a.growth) ?? 0));
  const since = Number(fastest?.growth.inputs?.at(-1)?.asOf);
  if (!fastest || year === undefined) return words.units.apart;
  return panels.clauses([words.units.apart, words.units.fastest(fastest.sector.shortName, fastest.growth, since, year)]);
}

/** That all comes from a model, and how many values that is. */
export function methodTakeaway({ indicators, values }: BenefitMethods, { locale }: Messages): Sentence {
  const words = benefitsWords(locale);
  return indicators.length === 0 ? words.nothing : words.method.takeaway(values);
}
