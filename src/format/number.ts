import type { Locale } from '@/domain/text';
import type { Unit } from '@/domain/vocabulary';
import type { Messages } from './messages';
import { measuredText, scaleFor, type ScaledFigure } from './scale';

const formats: Partial<Record<Locale, Intl.NumberFormat>> = {};

/** At most two decimals, thousands grouped. Small counts need neither, and Intl costs 16 ms when first asked. */
export function formatCount(value: number, locale: Locale): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  return (formats[locale] ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })).format(value);
}

/** A number in its unit, without the unit's word; a ratio (0–1) as a percentage: `12,345`, `30%`. */
function formatNumber(value: number, unit: Unit, locale: Locale): string {
  return unit === 'ratio' ? `${formatCount(Math.round(value * 1000) / 10, locale)}%` : formatCount(value, locale);
}

/** A figure's value in pieces, so that signs and qualifiers can be set smaller than the digits. */
export interface FigureParts {
  readonly before: string;
  /** The digits, or the word for why there are none. */
  readonly main: string;
  readonly after: string;
}

/** What of a figure is printed. */
export type Printed = Pick<ScaledFigure, 'value' | 'unit' | 'qualifier' | 'scale'>;

/** Cuts a figure's value into qualifier, digits and percent sign or scale: `已列 ` `2`, `30` `%`, `4.31` ` 万吨`, `未载`. */
export function figureParts(figure: Printed, messages: Messages): FigureParts {
  const { value, unit, qualifier } = figure;
  if (typeof value !== 'number') return { before: '', main: messages.labels.missing[value.missing], after: '' };
  const scale = figure.scale ?? scaleFor(unit, value, messages);
  if (scale) {
    const signs = messages.labels.qualifiers[qualifier];
    return { before: signs.before + scale.before, main: measuredText(value / scale.per), after: scale.after + signs.after };
  }
  const text = formatNumber(value, unit, messages.locale);
  const sign = unit === 'ratio' ? (/\s?%$/.exec(text)?.[0] ?? '') : '';
  const { before, after } = messages.labels.qualifiers[qualifier];
  return { before, main: text.slice(0, text.length - sign.length), after: sign + after };
}

/** A figure's value without the word for what is counted: `5`, `30%`, `已列 2`, `≥ 5`, `4.31 万吨`, or the word for why there is none (`未载`). */
export function figureText(figure: Printed, messages: Messages): string {
  const { before, main, after } = figureParts(figure, messages);
  return before + main + after;
}

/** A figure's value with its unit: `5 个`, `1 enterprise`; a missing one is its word alone. */
export function figureAmount(figure: Printed, messages: Messages): string {
  const text = figureText(figure, messages);
  if (typeof figure.value !== 'number' || scaleFor(figure.unit, figure.value, messages)) return text;
  return messages.labels.amount(text, unitWord(figure.unit, figure.value, messages));
}

/** The unit's word for an amount: `个`; `enterprise` for 1, `enterprises` for others; empty for a ratio. */
export function unitWord(unit: Unit, amount: number, messages: Messages): string {
  const words = messages.labels.units[unit];
  return amount === 1 ? words.one : words.other;
}

/** Ascending whole numbers, runs of three and more joined: `1–5 8 9`. */
export function formatRanges(numbers: readonly number[]): string {
  const runs: { readonly first: number; readonly last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) runs[runs.length - 1] = { first: run.first, last: number };
    else runs.push({ first: number, last: number });
  }
  return runs
    .map(({ first, last }) => (last === first ? `${first}` : last === first + 1 ? `${first} ${last}` : `${first}–${last}`))
    .join(' ');
}
