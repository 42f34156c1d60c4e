import type { QuarterValue, YearValue } from '@/analysis/observed';
import { numberOf } from '@/domain/figure';
import type { Bar } from './bars';

/** Quarters are drawn where each has so much room, else years; all lengths in root units. */
const LEAST_QUARTER = 0.36;
const QUARTERS = 4;
/** The gap after a year, as a share of the room of one of its bars. */
const YEAR_GAP = 0.6;
/** Of the room of a year, where it is one bar. */
const BAR_SHARE = 0.78;

/** How years are laid out side by side in a width. */
export interface SparkGrid {
  readonly byQuarter: boolean;
  /** From one year to the next. */
  readonly year: number;
  /** From one bar of a year to the next; quarters stand side by side without a gap. */
  readonly slot: number;
  readonly bar: number;
}

export function sparkGrid(years: number, width: number): SparkGrid {
  const year = Math.max(0, width) / Math.max(years, 1);
  const slot = year / (QUARTERS + YEAR_GAP);
  return slot >= LEAST_QUARTER ? { byQuarter: true, year, slot, bar: slot } : { byQuarter: false, year, slot: year, bar: year * BAR_SHARE };
}

/** The values a row shows, those of each year together. */
function sparkValues({ year, figure, quarters }: YearValue, { byQuarter }: SparkGrid): readonly QuarterValue[] {
  return byQuarter ? quarters : [{ period: String(year), figure }];
}

/** The greatest value of some years; 0 without any. */
export function greatestOf(years: readonly YearValue[], grid: SparkGrid): number {
  return Math.max(0, ...years.flatMap((year) => sparkValues(year, grid).map(({ figure }) => numberOf(figure) ?? 0)));
}

/** One bar of a row, its room from edge to edge, and the value; a value that is missing has no bar. */
export interface SparkBar {
  readonly value: QuarterValue;
  readonly x: number;
  readonly bar: Bar | undefined;
}

/** The bars of one row between `left` and its foot, `high` for the greatest value. */
export function sparkBars(years: readonly YearValue[], grid: SparkGrid, box: { readonly left: number; readonly foot: number; readonly high: number }, greatest: number): readonly SparkBar[] {
  return years.flatMap((year, index) =>
    sparkValues(year, grid).map((value): SparkBar => {
      const place = grid.byQuarter ? Number(value.period.at(-1)) - 1 : 0;
      const x = box.left + index * grid.year + place * grid.slot;
      const amount = numberOf(value.figure);
      const height = greatest > 0 ? (Math.max(0, amount ?? 0) / greatest) * box.high : 0;
      return { value, x, bar: amount === undefined ? undefined : { x, y: box.foot - height, width: grid.bar, height } };
    }),
  );
}
