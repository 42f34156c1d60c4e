import { numberOf, type Figure } from '@/domain/figure';
import type { Unit } from '@/domain/vocabulary';
import type { Messages } from './messages';
import { scalesFor, type Scale } from './messages/scales';

export type { Scale };

/** A figure with the scale it is to be printed in, so that figures side by side share one. */
export type ScaledFigure = Figure & { readonly scale?: Scale | undefined };

/** The scale in which an amount is at least 1, the smallest where none is; `undefined` for what is counted in whole things. */
export function scaleFor(unit: Unit, amount: number, { locale }: Messages): Scale | undefined {
  const scales = scalesFor(locale)[unit];
  return scales?.findLast(({ per }) => Math.abs(amount) >= per) ?? scales?.[0];
}

/** The figures, all of one unit, in the scale of the greatest. */
export function inOneScale(figures: readonly Figure[], messages: Messages): readonly ScaledFigure[] {
  const [first] = figures;
  if (!first) return [];
  const greatest = Math.max(0, ...figures.map((figure) => Math.abs(numberOf(figure) ?? 0)));
  const scale = scaleFor(first.unit, greatest, messages);
  return figures.map((figure) => ({ ...figure, scale }));
}

/** The scale's name, for a head above numbers: `万吨`, `CNY billion`. */
export function scaleName({ before, after }: Scale): string {
  return `${before.trim()} ${after.trim()}`.trim();
}

/** Three significant digits, whole from a hundred on, at most two decimals down to a tenth: 19.3, 4.31, 0.86, 0.017. */
export function measuredText(amount: number): string {
  if (amount === 0) return '0';
  const size = Number(Math.abs(amount).toPrecision(3));
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 1 - Math.floor(Math.log10(size));
  const [whole = '', fraction] = amount.toFixed(Math.min(decimals, 12)).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
