import type { Square } from '@/analysis/square';
import type PptxGenJS from 'pptxgenjs';
import type { NativeChart, NativeSeries } from '../pages';
import { toneOf } from './glyphs';
import { COLORS, FONT, SIZES, type Box } from './look';
import type { ChartRefinement, SeriesLook } from './refine-chart';

/** Share of the ground that a further series of one look is mixed with. */
const TINTS = [0, 0.45, 0.65, 0.78] as const;
/** Lines of several sectors that are told apart by colour; the others stand back. */
const LINES = ['676C0A', '0E768B', '636FC0', '68184A'] as const;
const DASHES = ['dash', 'sysDot', 'lgDash', 'lgDashDot'] as const;
/** Inches of a bar and its gap, and of the key under the bars. */
const BAR = { one: 0.44, several: 0.3, gap: 0.3, key: 0.5 } as const;
/** So many years or quarters have their name under an axis. */
const MOST_LABELS = 12;
const YEARS = /^\d{4}(?:-Q\d)?$/;

const mixed = (color: string, share: number): string =>
  [0, 2, 4]
    .map((at) => Math.round(parseInt(color.slice(at, at + 2), 16) * (1 - share) + parseInt(COLORS.bg.slice(at, at + 2), 16) * share))
    .map((part) => part.toString(16).padStart(2, '0').toUpperCase())
    .join('');

const ILLUSTRATIVE: Square = { shape: 'dashed', tone: 'ill' };
const SEVERAL: Square = { shape: 'solid', tone: 'neutral' };

/** How each series is drawn: by its square; of several alike, each further one paler. */
function looksOf({ kind, series, isIllustrative = false }: NativeChart): readonly SeriesLook[] {
  if (kind === 'line') {
    return series.map((_, index) => ({ shape: 'line', color: LINES[index] ?? COLORS.rule2, label: COLORS.text, ...(isIllustrative && { dash: DASHES[index % DASHES.length] ?? 'dash' }) }));
  }
  const seen = new Map<string, number>();
  return series.map(({ square = isIllustrative ? ILLUSTRATIVE : SEVERAL }: NativeSeries): SeriesLook => {
    const name = `${square.shape} ${square.tone}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    const color = mixed(toneOf(square), TINTS[Math.min(before, TINTS.length - 1)] ?? 0);
    return { shape: square.shape, color, label: square.shape === 'solid' && before === 0 ? COLORS.bg : COLORS.text };
  });
}

const isInTime = ({ categories }: NativeChart): boolean => categories.every((each) => YEARS.test(each));

/** Whether a bar is wanting where one could stand: of stacked ones, a whole row. */
export function hasGaps({ categories, series, isStacked = false }: NativeChart): boolean {
  const isGap = (at: number): boolean => (isStacked ? series.every(({ values }) => values[at] === null) : series.some(({ values }) => values[at] === null));
  return categories.some((_, at) => isGap(at));
}

/** As high as its bars need, so that few of them do not become blocks. */
function heightIn(chart: NativeChart, box: Box): number {
  if (chart.kind !== 'bar' || isInTime(chart)) return box.h;
  const { categories, series, isStacked } = chart;
  const bars = isStacked || series.length === 1 ? BAR.one : BAR.several * series.length;
  return Math.min(box.h, categories.length * (bars + BAR.gap) + BAR.key);
}

/** Decimals that leave three digits of the greatest value. */
function formatOf({ series }: NativeChart): string {
  const values = series.flatMap((each) => each.values).filter((value) => value !== null);
  if (values.every(Number.isInteger)) return '#,##0';
  const greatest = Math.max(...values);
  return greatest >= 100 ? '#,##0' : greatest >= 10 ? '0.0' : '0.00';
}

/** A chart as the library takes it, and how its series are then to look. */
export interface DrawnChart {
  readonly type: 'bar' | 'line';
  readonly data: PptxGenJS.OptsChartData[];
  readonly options: PptxGenJS.IChartOpts;
  readonly refinement: ChartRefinement;
}

/** A chart in a box: values stand at the bars, so there is neither grid nor axis of values. */
export function drawChart(chart: NativeChart, box: Box, altText: string): DrawnChart {
  const { kind, categories, series, isStacked = false } = chart;
  const looks = looksOf(chart);
  const isLine = kind === 'line';
  const isFlat = !isLine && !isInTime(chart);
  const face = { fontFace: FONT } as const;
  return {
    type: isLine ? 'line' : 'bar',
    refinement: {
      looks: isStacked || isLine ? looks : looks.map((look) => ({ ...look, label: COLORS.text })),
      labelSkip: isFlat ? 1 : Math.ceil(categories.length / MOST_LABELS),
    },
    // The library takes null for a gap, though its types do not say so.
    data: series.map(({ name, values }) => ({ name, labels: [...categories], values: values as number[] })),
    options: {
      ...box,
      h: heightIn(chart, box),
      altText,
      barDir: isFlat ? 'bar' : 'col',
      barGrouping: isStacked ? 'stacked' : 'clustered',
      barGapWidthPct: isStacked || series.length === 1 ? 70 : 40,
      chartColors: looks.map(({ color }) => color),
      chartArea: { roundedCorners: false },
      displayBlanksAs: 'gap',
      // The library's types know one direction only; the first row stands on top.
      ...(isFlat && { catAxisOrientation: 'maxMin' as 'minMax' }),
      catAxisLabelColor: COLORS.text,
      catAxisLabelFontFace: face.fontFace,
      catAxisLabelFontSize: SIZES.body,
      catAxisLineColor: COLORS.rule2,
      catAxisMajorTickMark: 'none',
      valAxisHidden: !isLine,
      valAxisLineShow: false,
      valAxisMinVal: 0,
      valAxisLabelColor: COLORS.muted,
      valAxisLabelFontFace: face.fontFace,
      valAxisLabelFontSize: SIZES.small,
      valGridLine: { style: 'none' },
      catGridLine: { style: 'none' },
      showValue: !isLine,
      dataLabelPosition: isLine ? 'r' : isStacked ? 'ctr' : 'outEnd',
      dataLabelColor: COLORS.text,
      dataLabelFontBold: true,
      dataLabelFontFace: face.fontFace,
      dataLabelFontSize: SIZES.body,
      dataLabelFormatCode: formatOf(chart),
      lineSize: 2,
      lineDataSymbol: 'none',
      showLegend: true,
      legendPos: isLine ? 'r' : 'b',
      legendColor: COLORS.muted,
      legendFontFace: face.fontFace,
      legendFontSize: SIZES.small,
    },
  };
}
