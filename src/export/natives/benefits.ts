import type { BenefitMethods, BenefitSectors, BenefitTrend } from '@/analysis/benefits';
import { numberOf, type Figure } from '@/domain/figure';
import { inLocale } from '@/domain/text';
import { formatPeriod } from '@/format/date';
import type { Messages } from '@/format/messages';
import { deckWords } from '@/format/messages/desk/deck';
import { indicatorWords } from '@/format/messages/desk/indicator';
import { toolWords } from '@/format/messages/desk/tools';
import { benefitsWords } from '@/format/messages/scenes/benefits';
import { figureText, unitWord } from '@/format/number';
import { inOneScale, scaleName } from '@/format/scale';
import type { NativeView } from '../pages';
import { chartView, figureColumn, recordsIn, tableView, wordsColumn } from './view';

/** Decimal fractions divided leave noise behind the twelfth digit. */
const DIGITS = 12;

const isModelled = (figures: readonly Figure[]): boolean => figures.some(({ basis, value }) => basis === 'illustrative' && typeof value === 'number');

/** The figures in the scale that the picture prints them in: `null` where there is no number. */
function measured(figures: readonly Figure[], messages: Messages): { readonly values: readonly (number | null)[]; readonly unit: string } {
  const scaled = inOneScale(figures, messages);
  const scale = scaled[0]?.scale;
  const [first] = figures;
  const unit = scale ? scaleName(scale) : first ? unitWord(first.unit, 2, messages) : '';
  const values = figures.map((figure) => {
    const value = numberOf(figure);
    return value === undefined ? null : Number((value / (scale?.per ?? 1)).toPrecision(DIGITS));
  });
  return { values, unit };
}

/** A name that says of every series what it is, wherever the chart is taken. */
function seriesName(name: string, isIllustrative: boolean, messages: Messages): string {
  return isIllustrative ? deckWords(messages.locale).illustrative(name, messages.labels.bases.illustrative.name) : name;
}

/** An indicator over all sectors by year; a year without all four quarters has no value. */
export const trendView =
  (indicator: keyof ReturnType<typeof benefitsWords>['headline']) =>
  ({ years }: BenefitTrend, messages: Messages): NativeView => {
    const figures = years.map(({ figure }) => figure);
    const { values, unit } = measured(figures, messages);
    const isIllustrative = isModelled(figures);
    const name = seriesName(benefitsWords(messages.locale).headline[indicator], isIllustrative, messages);
    return chartView({ kind: 'bar', categories: years.map(({ year }) => String(year)), series: [{ name, values }], unit, isIllustrative });
  };

/** An indicator by sector in its latest full year: bars where sectors may be laid against one another, else a table. */
export function sectorsView({ rows, comparable, year }: BenefitSectors, messages: Messages): NativeView {
  const shown = rows.flatMap(({ sector, latest, growth }) => (latest ? [{ name: inLocale(sector.shortName, messages.locale), latest, growth }] : []));
  const figures = shown.map(({ latest }) => latest);
  const isIllustrative = isModelled(figures);
  const name = seriesName(year === undefined ? '' : formatPeriod(String(year), messages.locale), isIllustrative, messages);
  if (comparable) {
    const { values, unit } = measured(figures, messages);
    return chartView({ kind: 'bar', categories: shown.map((row) => row.name), series: [{ name, values }], unit, isIllustrative });
  }
  const { sector } = messages.charts.landing;
  const { figures: heads } = toolWords(messages.locale);
  return tableView(
    shown,
    [
      wordsColumn(sector, 24, (row) => row.name),
      figureColumn(name, ({ latest }) => latest, messages, 20),
      wordsColumn(heads.unit, 12, ({ latest }) => unitWord(latest.unit, numberOf(latest) ?? 2, messages)),
      wordsColumn(messages.labels.figures.growth, 20, ({ growth }) => (growth ? figureText(growth, messages) : messages.frame.key.open)),
    ],
    ({ latest }) => recordsIn([latest]),
  );
}

/** An indicator quarter by quarter, a line a sector; nothing where sectors may not share a frame. */
export function seriesView({ rows, comparable }: BenefitSectors, messages: Messages): NativeView {
  if (!comparable) return {};
  const quarters = rows.map(({ years }) => years.flatMap((year) => year.quarters));
  const all = measured(quarters.flatMap((own) => own.map(({ figure }) => figure)), messages);
  let taken = 0;
  const series = rows.map(({ sector }, index) => {
    const own = quarters[index] ?? [];
    const values = all.values.slice(taken, (taken += own.length));
    return { name: seriesName(inLocale(sector.shortName, messages.locale), isModelled(own.map(({ figure }) => figure)), messages), values };
  });
  const isIllustrative = isModelled(quarters.flat().map(({ figure }) => figure));
  return chartView({ kind: 'line', categories: (quarters[0] ?? []).map(({ period }) => period), series, unit: all.unit, isIllustrative });
}

/** How each number comes about: what it measures and its formula. */
export function methodView({ indicators }: BenefitMethods, messages: Messages): NativeView {
  const { locale, labels } = messages;
  const { fields, noStandard } = indicatorWords(locale);
  return tableView(
    indicators,
    [
      wordsColumn(labels.fields.indicator, 20, ({ name }) => inLocale(name, locale)),
      wordsColumn(fields.unit, 12, ({ unit }) => unitWord(unit, 2, messages)),
      wordsColumn(fields.formula, 60, ({ formula }) => inLocale(formula, locale)),
      wordsColumn(fields.standard, 30, ({ standard }) => (standard ? inLocale(standard, locale) : noStandard)),
      wordsColumn(fields.basis, 10, ({ basis }) => labels.bases[basis].name),
    ],
    ({ id }) => [id],
  );
}
