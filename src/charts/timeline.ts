import type { Timeline } from '@/analysis/timeline';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { firstThatFits } from './flow';
import { drawLayer, mergeLayers, type Layer } from './layer';
import { textWidth } from './text-width';
import { bayLayer, bayOf, type Bay } from './timeline-bay';
import { datedLayer } from './timeline-dated';
import { across, BAY_GAP, GAP, LINE, timelineFrame, type TimelineFrame } from './timeline-frame';
import { periodsLayer } from './timeline-periods';
import { seamedLayout } from './timeline-seams';

const YEAR_SIZE = 2;

/** The axis line: whole up to the year the data speak for, dashed after it. */
function axisLayer(timeline: Timeline, frame: TimelineFrame): Layer {
  const known = Math.min(timeline.dataYear + 1, frame.end);
  const line = (from: number, to: number) => [from, to].map((x) => ({ at: [frame.from, frame.axisY] as const, shift: [x, 0] as const }));
  return {
    squares: [],
    labels: [],
    lines: [
      { points: line(0, across(known, frame, 'end')), color: 'neutral', width: 0.15 },
      ...(known < frame.end ? [{ points: line(across(known, frame, 'end'), frame.axis), color: 'faint' as const, width: 0.15, dash: [0.5, 0.5] }] : []),
    ],
  };
}

/** Objectives beyond the axis: an open, dotted arrow off its end with their words; no bracket, no end. */
function horizonLayer(timeline: Timeline, frame: TimelineFrame, context: ChartContext): Layer {
  if (timeline.horizons.length === 0) return { squares: [], labels: [], lines: [] };
  const { messages } = context;
  const tip = frame.beyond - 0.4;
  const point = (dx: number, dy: number) => ({ at: [frame.from, frame.axisY] as const, shift: [frame.axis + dx, dy] as const });
  return {
    squares: [],
    labels: timeline.horizons.map(({ year, record }, index) => {
      const full = messages.charts.timeline.horizon(year);
      const text = firstThatFits([full], frame.beyond - GAP) ?? String(year);
      return {
        at: [frame.from, frame.squaresY - index * LINE] as const,
        shift: [frame.axis + GAP, 0] as const,
        text,
        color: 'copper' as const,
        mark: { target: { record }, label: full },
      };
    }),
    lines: [
      { points: [point(GAP, 0), point(tip, 0)], color: 'copper', width: 0.2, dash: [0.2, 0.5] },
      { points: [point(tip - 0.6, -0.5), point(tip, 0), point(tip - 0.6, 0.5)], color: 'copper', width: 0.2 },
    ],
  };
}

/** A stretch at the end may hold horizons and the bay alone. */
const partsWithYears = ({ parts }: TimelineFrame) => parts.filter(({ from, end }) => end > from);

/** Years at the start of their band; every second, third … where they do not fit. Each part of the axis has a grid, the bay the last. */
function axes(timeline: Timeline, frame: TimelineFrame, context: ChartContext): Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis'> {
  const { tokens, u } = context;
  const every = Math.max(1, Math.ceil((textWidth('2026', YEAR_SIZE) + GAP) / frame.year));
  const isQuiet = (year: number): boolean => year > timeline.dataYear || timeline.silentYears.some(({ from, to }) => year >= from && year <= to);
  const label = (year: number, end: number): string => {
    if (year >= end || (year - frame.from) % every !== 0) return '';
    return `{${isQuiet(year) ? 'quiet' : 'told'}|${year}}`;
  };
  const style = { fontSize: YEAR_SIZE * u, fontWeight: 600 };
  const parts = partsWithYears(frame);
  const bayIndex = parts.length;
  const hidden = { type: 'value', show: false, min: 0 } as const;
  return {
    grid: [
      ...parts.map(({ left, right }) => ({ left: left * u, top: 0, width: (right - left) * u, height: frame.axisY * u, outerBoundsMode: 'none' as const })),
      { left: (frame.width - frame.bay) * u, top: 0, width: Math.max(frame.bay, 1) * u, height: frame.height * u, outerBoundsMode: 'none' },
    ],
    xAxis: [
      ...parts.map(({ from, end }, gridIndex) => ({
        type: 'value' as const,
        gridIndex,
        min: from,
        max: end,
        interval: 1,
        splitLine: { show: false },
        axisLine: { show: false, onZero: false },
        axisTick: { show: true, length: 0.6 * u, lineStyle: { color: tokens.rule2, width: 0.15 * u } },
        axisLabel: {
          align: 'left' as const,
          margin: 0.4 * u,
          padding: [0, 0, 0, 0.6 * u],
          hideOverlap: false,
          formatter: (year: number) => label(year, end),
          rich: { told: { ...style, color: tokens.text }, quiet: { ...style, color: tokens.muted } },
        },
      })),
      { ...hidden, gridIndex: bayIndex, max: Math.max(frame.bay, 1) },
    ],
    yAxis: [
      ...parts.map((_, gridIndex) => ({ ...hidden, gridIndex, inverse: true, max: frame.axisY })),
      { ...hidden, gridIndex: bayIndex, inverse: true, max: frame.height },
    ],
  };
}

/** The bay and the measures of the strip; the years in whole parts between seams, where such run through it. */
function layOut(timeline: Timeline, context: ChartContext): { readonly bay: Bay | undefined; readonly frame: TimelineFrame } {
  if (context.seams.length > 0) return seamedLayout(timeline, context);
  const bay = bayOf(timeline, context);
  const width = bay?.width ?? 0;
  return { bay, frame: { ...timelineFrame(timeline, width === 0 ? 0 : width + BAY_GAP, context), bay: width } };
}

/**
 * The strip of years: dated records at their dates and as wide as those are precise, periods as brackets over their
 * whole span, objectives beyond the axis open, and what has no date in a bay of its own, never on the axis.
 */
export function timelineChart(timeline: Timeline, context: ChartContext, description: string): Chart {
  const { bay, frame } = layOut(timeline, context);
  const periods = periodsLayer(timeline, frame, context);
  const strip = drawLayer(
    'timeline',
    mergeLayers([
      axisLayer(timeline, frame),
      periods.layer,
      datedLayer(timeline, periods.height, frame, context),
      horizonLayer(timeline, frame, context),
    ]),
    context,
  );
  const undated = bay ? drawLayer('undated', bayLayer(bay, timeline, frame.height, context), context, partsWithYears(frame).length) : undefined;
  return {
    option: { ...baseOption(context, description), ...axes(timeline, frame, context), series: [...strip.series, ...(undated?.series ?? [])] } satisfies ChartOption,
    marks: { ...strip.marks, ...undated?.marks },
  };
}
