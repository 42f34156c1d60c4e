import type { CustomSeriesRenderItemReturn } from 'echarts';
import type { CustomSeriesOption } from 'echarts/charts';
import type { ChartContext, ChartMark } from './chart';
import type { GanttFrame } from './gantt-frame';
import { customSeries, faded, focusFrame, place, type Api, type SquareMark } from './marks';
import { squareElements } from './squares';
import type { Tokens } from './tokens';

/**
 * Where something stands: at a stretch of years, `dx` after where that begins or, where its begin is out of view, after
 * the axis' own; or beside the axis, from the picture's left edge. Lengths in root units.
 */
export type Spot = { readonly span: readonly [start: number, end: number]; readonly dx: number; readonly y: number } | { readonly x: number; readonly y: number };

/** Where a spot is in px; `undefined` while its years are out of view. */
function spotPlace(api: Api, spot: Spot, { axis }: GanttFrame, u: number): readonly [x: number, y: number] | undefined {
  if ('x' in spot) return [spot.x * u, place(api, { at: [0, spot.y] }, u)[1]];
  const [start, y] = place(api, { at: [spot.span[0], spot.y] }, u);
  const [end] = place(api, { at: [spot.span[1], spot.y] }, u);
  const [left, right] = [axis.left * u, axis.right * u];
  const x = Math.max(start, left) + spot.dx * u;
  return end <= left || start >= right || x >= right ? undefined : [x, y];
}

/** One square of the picture, and where the records stand that are tied to it. */
export interface GanttSquare extends Pick<SquareMark, 'shape' | 'tone' | 'size' | 'isNew' | 'isFaded' | 'mark'> {
  readonly spot: Spot;
  /** Whether it stands for many records: then the number beside it opens them as well, and it needs no frame of its own. */
  readonly isFolded: boolean;
  /** How far what belongs to it reaches to the right of it. */
  readonly reach: number;
  readonly ties: readonly Spot[];
}

/** Squares; the ties of one show while it is pointed at, or at all times where there are few. */
export function ganttSquares(squares: readonly GanttSquare[], areTiesFew: boolean, frame: GanttFrame, context: ChartContext): CustomSeriesOption {
  const { tokens, u } = context;
  return customSeries({ id: 'gantt-squares' }, squares, (square, api) => {
    const at = spotPlace(api, square.spot, frame, u);
    if (!at) return null;
    const [x, y] = at;
    const side = square.size * u;
    const symbol = squareElements(square.shape, tokens[square.tone], x, y, side);
    const elements = square.isFaded === true ? symbol.map(faded) : symbol;
    const news = square.isNew === true ? [{ type: 'rect' as const, shape: { x: x + side * 0.3, y: y - side * 0.7, width: side * 0.4, height: side * 0.4 }, style: { fill: tokens.text }, silent: true }] : [];
    if (square.isFolded) {
      const [first, ...others] = elements;
      if (!first) return null;
      const framed = { ...first, emphasis: { style: { stroke: tokens.copper, lineWidth: 2 } } };
      const more = [...others, ...news];
      return more.length === 0 ? framed : { type: 'group', children: [framed, ...more] };
    }
    const lines = square.ties.flatMap((tie): NonNullable<CustomSeriesRenderItemReturn>[] => {
      const end = spotPlace(api, tie, frame, u);
      if (!end) return [];
      const line = { type: 'line' as const, shape: { x1: x, y1: y, x2: end[0], y2: end[1] }, style: { stroke: tokens.copper, lineWidth: 1.5, opacity: areTiesFew ? 0.6 : 0 } };
      return [{ ...line, silent: true, emphasis: { style: { opacity: 1 } } }];
    });
    const children: NonNullable<CustomSeriesRenderItemReturn>[] = [
      ...lines,
      ...elements,
      ...news,
      ...(square.mark ? [focusFrame(tokens, x - side * 0.6, y - side * 0.6, side * 1.2 + square.reach * u, side * 1.2)] : []),
    ];
    return { type: 'group', children };
  });
}

/** A word in the picture, cut at the end of the axis. */
export interface GanttWord {
  readonly spot: Spot;
  readonly text: string;
  readonly color: keyof Tokens;
  readonly mark: ChartMark | undefined;
}

export function ganttWordSeries(words: readonly GanttWord[], frame: GanttFrame, fontFamily: string, context: ChartContext): CustomSeriesOption {
  const { tokens, u } = context;
  const series = customSeries({ id: 'gantt-words' }, words, (word, api) => {
    const at = spotPlace(api, word.spot, frame, u);
    if (!at) return null;
    return {
      type: 'text',
      x: at[0],
      y: at[1],
      silent: !word.mark,
      style: { text: word.text, fill: tokens[word.color], fontFamily, fontSize: 1.8 * u, fontWeight: 500, textVerticalAlign: 'middle' },
      emphasis: { style: word.mark ? { borderColor: tokens.copper, borderWidth: 2 } : {} },
    } as CustomSeriesRenderItemReturn;
  });
  return { ...series, clip: true };
}

/** A stretch of years as a ground: a bar as wide as its date is precise, or a band over all lanes. */
export interface GanttGround {
  readonly span: readonly [start: number, end: number];
  readonly y: number;
  readonly height: number;
  readonly fill: keyof Tokens;
  readonly opacity?: number;
  readonly stroke?: keyof Tokens;
  readonly dash?: readonly number[];
}

/** Grounds that look the same, to be drawn as one: hundreds of elements take as long as all the rest of the picture. */
function alike(grounds: readonly GanttGround[]): readonly (readonly [GanttGround, ...GanttGround[]])[] {
  const looks = new Map<string, [GanttGround, ...GanttGround[]]>();
  for (const ground of grounds) {
    const { fill, opacity, stroke, dash } = ground;
    const look = JSON.stringify([fill, opacity, stroke, dash]);
    const known = looks.get(look);
    if (known) known.push(ground);
    else looks.set(look, [ground]);
  }
  return [...looks.values()];
}

export function ganttGrounds(id: string, grounds: readonly GanttGround[], z: number, { tokens, u }: ChartContext): CustomSeriesOption {
  const series = customSeries({ id }, alike(grounds), (all, api) => {
    const [{ fill, opacity = 1, stroke, dash }] = all;
    const outlines = all.map(({ span, y, height }) => {
      const [left, top] = place(api, { at: [span[0], y] }, u);
      const [right] = place(api, { at: [span[1], y] }, u);
      return `M${left} ${top}H${Math.max(right, left + 1)}V${top + height * u}H${left}Z`;
    });
    return {
      type: 'path',
      shape: { pathData: outlines.join('') },
      style: { fill: tokens[fill], opacity, ...(stroke !== undefined && { stroke: tokens[stroke], lineWidth: 1, ...(dash && { lineDash: [...dash] }) }) },
      silent: true,
    };
  });
  return { ...series, clip: true, silent: true, z };
}

/** Rules between lanes over the whole width; on the axis of years, or a wheel above one would not zoom. */
export function ganttRules(heights: readonly number[], { width }: GanttFrame, { tokens, u }: ChartContext): CustomSeriesOption {
  const series = customSeries({ id: 'gantt-rules' }, heights, (height, api) => {
    const [, y] = place(api, { at: [0, height] }, u);
    return { type: 'line', shape: { x1: 0, y1: y, x2: width * u, y2: y }, style: { stroke: tokens.rule, lineWidth: 1 }, silent: true };
  });
  return { ...series, silent: true, z: 1 };
}
