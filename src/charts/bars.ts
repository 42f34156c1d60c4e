import type { CustomSeriesOption } from 'echarts/charts';
import type { ChartContext, ChartMark, ChartOption } from './chart';
import { customSeries, focusFrame, type SeriesFrame } from './marks';

/** A bar in root units from the upper left corner of the picture; its foot is `y + height`. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Bars drawn as one: those of one row, or of one year. */
export interface BarRun {
  readonly bars: readonly Bar[];
  /** Model output: hatched and dashed, in cool grey; else solid. */
  readonly isIllustrative: boolean;
}

/** Something to be opened, larger than its bar where that is thin. */
export interface BarTarget extends Bar {
  readonly mark: ChartMark;
}

/** Root units between two strokes along x, and their width; closer and finer in thin bars. */
const WIDE = { pitch: 1.1, stroke: 0.18 } as const;
const FINE = { pitch: 0.75, stroke: 0.14 } as const;
/** A bar narrower than this is drawn as a step: its hatch and its top, without sides. */
const LEAST_WIDE = 1.6;
const OUTLINE = 0.12;
const DASH = [0.55, 0.35] as const;
const LEAST_STROKE = 0.05;

/** Axes in root units over the whole box, from its upper left corner. */
export function unitAxes({ width, height, u }: ChartContext): Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis'> {
  return {
    grid: { left: 0, top: 0, width, height, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, max: width / u, show: false },
    yAxis: { type: 'value', min: 0, max: height / u, inverse: true, show: false },
  };
}

/**
 * Strokes rising to the right at 45°, `pitch` apart and cut at the bar's edges: pairs of points. They lie on one grid for
 * the whole picture, so that bars upon one another are hatched as one.
 */
export function hatchOf({ x, y, width, height }: Bar, pitch: number): readonly (readonly [x1: number, y1: number, x2: number, y2: number])[] {
  const first = Math.ceil((x + y) / pitch);
  const last = Math.floor((x + width + y + height) / pitch);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const sum = (first + index) * pitch;
    const [from, to] = [Math.max(x, sum - y - height), Math.min(x + width, sum - y)];
    return [from, sum - from, to, sum - to] as const;
  }).filter(([x1, , x2]) => x2 - x1 > LEAST_STROKE);
}

type Point = readonly [x: number, y: number];

/** The path along some points, in px to a tenth. */
function along(points: readonly Point[], u: number): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${Math.round(x * u * 10) / 10} ${Math.round(y * u * 10) / 10}`).join('');
}

const topOf = ({ x, y, width }: Bar): readonly Point[] => [[x, y], [x + width, y]];
const outlineOf = (bar: Bar): readonly Point[] => [[bar.x, bar.y + bar.height], ...topOf(bar), [bar.x + bar.width, bar.y + bar.height]];

/** Bars of a picture, each run in two paths whatever their number; never to be opened themselves. */
export function barSeries(frame: SeriesFrame, runs: readonly BarRun[], { tokens, u }: ChartContext): CustomSeriesOption {
  const series = customSeries(frame, runs, ({ bars, isIllustrative }) => {
    const path = (lines: readonly (readonly Point[])[], style: object) => ({
      type: 'path' as const,
      shape: { pathData: lines.map((line) => along(line, u)).join('') },
      style,
      silent: true,
    });
    if (bars.length === 0) return null;
    if (!isIllustrative) return path(bars.map(outlineOf), { fill: tokens.neutral, stroke: 'none' });
    const isWide = bars.every(({ width }) => width >= LEAST_WIDE);
    const { pitch, stroke } = isWide ? WIDE : FINE;
    const hatch = bars.flatMap((bar) => hatchOf(bar, pitch)).map(([x1, y1, x2, y2]): readonly Point[] => [[x1, y1], [x2, y2]]);
    const drawn = { fill: 'none', stroke: tokens.ill };
    return {
      type: 'group',
      children: [
        ...(hatch.length > 0 ? [path(hatch, { ...drawn, lineWidth: stroke * u })] : []),
        path(bars.map(isWide ? outlineOf : topOf), { ...drawn, lineWidth: OUTLINE * u, ...(isWide && { lineDash: DASH.map((part) => part * u) }) }),
      ],
    };
  });
  return { ...series, silent: true, z: 1 };
}

/** Invisible targets over bars, with the frame of hover and focus. */
export function targetSeries(frame: SeriesFrame, targets: readonly BarTarget[], { tokens, u }: ChartContext): CustomSeriesOption {
  return customSeries(frame, targets, ({ x, y, width, height }) => focusFrame(tokens, x * u, y * u, width * u, height * u));
}
