import type { YearValue } from '@/analysis/observed';
import { numberOf, type Figure } from '@/domain/figure';
import type { Bar } from './bars';
import { textWidth } from './text-width';

/** Height of a line of words, and of the gap between words side by side; all lengths in root units. */
export const LINE = 2.2;
export const GAP = 0.6;
/** Width of a year under its bar. */
export const YEAR = textWidth('2016');
/** Numbers of neighbouring years are at least so far apart. */
const APART = 1.2;
const BAR_SHARE = 0.76;
const WIDEST_BAR = 14;
/** Bars are cut into their quarters where they are so wide, and the highest has so much for each. */
const LEAST_CUT = { width: 3, height: 1.5 } as const;

/** Two lines of words over each bar stand only in a picture so high; else bars would be less than their words. */
const LEAST_ABOVE = 18;

/** One bar or one quarter of it. */
export interface TrendPart {
  readonly bar: Bar;
  readonly figure: Figure;
  /** `2025` or `2025-Q1`. */
  readonly period: string;
}

/** One year: the middle of its column, its parts from the foot up, and how high they reach. */
export interface TrendColumn {
  readonly x: number;
  readonly top: number;
  readonly parts: readonly TrendPart[];
}

/** Words to be placed: the number over each bar, its tag in full and in short, and the names of quarters. */
export interface TrendWords {
  readonly numbers: readonly string[];
  readonly tag: string;
  readonly tagShort: string;
  readonly quarters: readonly string[];
  /** Stands in the upper left corner. */
  readonly unit: string;
}

export interface TrendLayout {
  readonly columns: readonly TrendColumn[];
  readonly pitch: number;
  /** Where the bars stand. */
  readonly foot: number;
  /** Number and tag side by side, one above the other, or only over the first and the last bar. */
  readonly labelling: 'beside' | 'above' | 'ends';
  /** The tag in the length that fits. */
  readonly tag: string;
  /** Whether the quarters are named to the right of the last bar: all, or none where one is lower than its name. */
  readonly namesQuarters: boolean;
}

function labellingFor({ numbers, tag, tagShort }: TrendWords, pitch: number, height: number): Pick<TrendLayout, 'labelling' | 'tag'> {
  const widest = Math.max(0, ...numbers.map((text) => textWidth(text)));
  const beside = [tag, tagShort].find((each) => widest + GAP / 2 + textWidth(each) + APART <= pitch);
  if (beside !== undefined) return { labelling: 'beside', tag: beside };
  return Math.max(widest, textWidth(tagShort)) + GAP <= pitch && height >= LEAST_ABOVE ? { labelling: 'above', tag: tagShort } : { labelling: 'ends', tag };
}

const sizeOf = (figure: Figure): number => Math.max(0, numberOf(figure) ?? 0);
const reachOf = ({ figure, quarters }: YearValue): number =>
  numberOf(figure) === undefined ? quarters.reduce((sum, quarter) => sum + sizeOf(quarter.figure), 0) : sizeOf(figure);

function columnOf(year: YearValue, x: number, width: number, foot: number, scale: number, isCut: boolean): TrendColumn {
  // A year without a number is drawn by the quarters that have one.
  const values = isCut || numberOf(year.figure) === undefined ? year.quarters : [{ period: String(year.year), figure: year.figure }];
  let top = foot;
  const parts = values.flatMap(({ period, figure }): readonly TrendPart[] => {
    if (numberOf(figure) === undefined) return [];
    const height = sizeOf(figure) * scale;
    top -= height;
    return [{ bar: { x: x - width / 2, y: top, width, height }, figure, period }];
  });
  return { x, top, parts };
}

/** Places the years of an indicator in a box: bars from zero on one scale, under a head of `head`, with room for their words. */
function place(years: readonly YearValue[], words: TrendWords, width: number, height: number, head: number): TrendLayout {
  const count = Math.max(years.length, 1);
  const foot = height - LINE;
  const named = Math.max(0, ...words.quarters.map((word) => textWidth(word))) + GAP;
  const { labelling } = labellingFor(words, width / count, height);
  const high = Math.max(0, foot - head - (labelling === 'above' ? 2 * LINE : LINE));
  const isCut = (width / count) * BAR_SHARE >= LEAST_CUT.width && high / 4 >= LEAST_CUT.height;
  const narrow = (width - named) / count;
  const hasRoom = narrow >= YEAR + GAP && labellingFor(words, narrow, height).labelling === labelling;
  const greatest = Math.max(0, ...years.map(reachOf));
  const scale = greatest > 0 ? high / greatest : 0;
  const last = years.at(-1)?.quarters ?? [];
  const namesQuarters = isCut && hasRoom && last.length === words.quarters.length && last.every(({ figure }) => sizeOf(figure) * scale >= LINE);
  const pitch = namesQuarters ? narrow : width / count;
  const barWidth = Math.min(pitch * BAR_SHARE, WIDEST_BAR);
  const columns = years.map((year, index) => columnOf(year, (index + 0.5) * pitch, barWidth, foot, scale, isCut));
  return { ...labellingFor(words, pitch, height), columns, pitch, foot, namesQuarters };
}

/** Places the years; the unit has a line of its own only where a bar or its number would run into it. */
export function layOutTrend(years: readonly YearValue[], words: TrendWords, width: number, height: number): TrendLayout {
  const open = place(years, words, width, height, 0);
  const over = open.labelling === 'above' ? 2 * LINE : LINE;
  const first = textWidth(words.numbers[0] ?? '') + GAP / 2 + textWidth(open.tag);
  const reach = Math.max(textWidth(words.unit), first) + GAP;
  const isHit = open.columns.some(({ x, top }) => x - open.pitch / 2 < reach && top - over < LINE);
  return isHit ? place(years, words, width, height, LINE) : open;
}
