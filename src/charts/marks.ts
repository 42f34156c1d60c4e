import type { CustomSeriesRenderItemReturn } from 'echarts';
import type { CustomSeriesOption } from 'echarts/charts';
import type { SquareShape, SquareTone } from '@/analysis/square';
import type { ChartContext, ChartMark } from './chart';
import { FONT_FAMILIES, type Tokens } from './tokens';
import { squareElements } from './squares';

/** Where a mark stands: a point on the axes, then a shift in root units (right and down are positive). */
interface Placed {
  readonly at: readonly [x: number | string, y: number | string];
  readonly shift?: readonly [dx: number, dy: number];
  readonly mark?: ChartMark;
  /** Stands aside, because other values of its facet are chosen. */
  readonly isFaded?: boolean;
}

/** One square of side `size` root units, centred on its place. */
export interface SquareMark extends Placed {
  readonly shape: SquareShape;
  readonly tone: SquareTone;
  readonly size: number;
  /** New since the last version: drawn with a tick on its upper right corner. */
  readonly isNew?: boolean;
  /** Stands aside because other values of its facet are chosen. */
  readonly isFaded?: boolean;
}

/** One label; `size` in root units, 1.8 unless told. */
export interface LabelMark extends Placed {
  readonly text: string;
  readonly color: keyof Tokens;
  readonly size?: number;
  readonly weight?: 500 | 600;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top';
  /** From line to line in root units, where the text has several. */
  readonly leading?: number;
  /** Colour of a rim that keeps lines behind from running through the text. */
  readonly rim?: keyof Tokens;
}

/** One straight or bent line through points on the axes, each with its shift. */
export interface LineMark {
  readonly points: readonly Placed[];
  readonly color: keyof Tokens;
  readonly width: number;
  readonly dash?: readonly number[];
}

export interface SeriesFrame {
  readonly id: string;
  readonly xAxisIndex?: number;
  readonly yAxisIndex?: number;
}

export type Api = Parameters<NonNullable<CustomSeriesOption['renderItem']>>[1];

/** Where a mark stands in px. */
export function place(api: Api, placed: Placed, u: number): [number, number] {
  const [x = 0, y = 0] = api.coord([...placed.at]);
  const [dx, dy] = placed.shift ?? [0, 0];
  return [x + dx * u, y + dy * u];
}

/** A series of one kind of mark, one datum a mark, each drawn by `draw`. */
export function customSeries<Mark>(frame: SeriesFrame, marks: readonly Mark[], draw: (mark: Mark, api: Api) => CustomSeriesRenderItemReturn): CustomSeriesOption {
  return {
    type: 'custom',
    id: frame.id,
    coordinateSystem: 'cartesian2d',
    xAxisIndex: frame.xAxisIndex ?? 0,
    yAxisIndex: frame.yAxisIndex ?? 0,
    clip: false,
    // The values only carry positions; one per mark keeps data index and mark index the same.
    data: marks.map((_, index) => [0, 0, index]),
    renderItem: ({ dataIndex }, api) => {
      const mark = marks[dataIndex];
      return mark === undefined ? null : draw(mark, api);
    },
  };
}

/** A frame around whatever can be opened: enlarges the target and shows hover and keyboard focus. */
export function focusFrame(tokens: Tokens, x: number, y: number, width: number, height: number) {
  return {
    type: 'rect' as const,
    shape: { x, y, width, height },
    style: { fill: 'rgba(0,0,0,0)', stroke: 'rgba(0,0,0,0)', lineWidth: 2 },
    emphasis: { style: { stroke: tokens.copper } },
  };
}

/** How much is left of what stands aside. */
const FADED = 0.32;

/** A part of a square that stands aside. */
export function faded<Part extends { readonly style: object }>(part: Part): Part {
  return { ...part, style: { ...part.style, opacity: FADED } };
}

/** Squares of a picture; every one with a `mark` can be opened. */
export function squareSeries(frame: SeriesFrame, squares: readonly SquareMark[], context: ChartContext): CustomSeriesOption {
  const { tokens, u } = context;
  return customSeries(frame, squares, (square, api) => {
    const [x, y] = place(api, square, u);
    const side = square.size * u;
    const elements = squareElements(square.shape, tokens[square.tone], x, y, side);
    const children: NonNullable<CustomSeriesRenderItemReturn>[] = square.isFaded === true ? elements.map(faded) : elements;
    if (square.isNew === true) {
      const corner = side * 0.42;
      children.push({
        type: 'polygon',
        shape: { points: [[x + side / 2 - corner + side * 0.2, y - side * 0.7], [x + side * 0.7, y - side * 0.7], [x + side * 0.7, y - side * 0.7 + corner]] },
        style: { fill: tokens.text },
        silent: true,
      });
    }
    if (square.mark) children.push(focusFrame(tokens, x - side * 0.6, y - side * 0.6, side * 1.2, side * 1.2));
    return { type: 'group', children };
  });
}

/** Width of a rim around text, half of it outside the letters; in root units. */
const RIM = 0.7;

/** Labels of a picture. */
export function labelSeries(frame: SeriesFrame, labels: readonly LabelMark[], context: ChartContext): CustomSeriesOption {
  const { tokens, u, messages } = context;
  return customSeries(frame, labels, (label, api) => {
    const [x, y] = place(api, label, u);
    return {
      type: 'text',
      x,
      y,
      silent: !label.mark,
      style: {
        text: label.text,
        fill: tokens[label.isFaded === true ? 'faint' : label.color],
        fontFamily: FONT_FAMILIES[messages.locale],
        fontSize: (label.size ?? 1.8) * u,
        fontWeight: label.weight ?? 500,
        textAlign: label.align ?? 'left',
        textVerticalAlign: label.valign ?? 'middle',
        ...(label.leading === undefined ? {} : { lineHeight: label.leading * u }),
        ...(label.rim === undefined ? {} : { stroke: tokens[label.rim], lineWidth: RIM * u }),
      },
      // The same frame as around squares; a border of no padding leaves the text where it is.
      emphasis: { style: label.mark ? { borderColor: tokens.copper, borderWidth: 2 } : {} },
    } as CustomSeriesRenderItemReturn;
  });
}

/** Rules, brackets and ticks; never to be opened. */
export function lineSeries(frame: SeriesFrame, lines: readonly LineMark[], context: ChartContext): CustomSeriesOption {
  const { tokens, u } = context;
  return {
    ...customSeries(frame, lines, (line, api) => ({
      type: 'polyline',
      shape: { points: line.points.map((point) => place(api, point, u)) },
      style: { stroke: tokens[line.color], lineWidth: line.width * u, fill: 'none', ...(line.dash ? { lineDash: line.dash.map((part) => part * u) } : {}) },
      silent: true,
    })),
    silent: true,
    z: 1,
  };
}

/** Side by side squares: shifts in root units for `count` squares of one pitch, about, before or after a point. */
export function rowShifts(count: number, pitch: number, align: 'center' | 'before' | 'after'): readonly number[] {
  const first = align === 'center' ? -((count - 1) * pitch) / 2 : align === 'after' ? pitch / 2 : -pitch / 2;
  const step = align === 'before' ? -pitch : pitch;
  return Array.from({ length: count }, (_, index) => first + index * step);
}
