import type { Timeline } from '@/analysis/timeline';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { firstThatFits } from './flow';
import { drawLayer, mergeLayers, type Layer } from './layer';
import { textWidth } from './text-width';
import { bayLayer, bayOf } from './timeline-bay';
import { datedLayer } from './timeline-dated';
import { GAP, LINE, timelineFrame, type TimelineFrame } from './timeline-frame';
import { periodsLayer } from './timeline-periods';

const YEAR_SIZE = 2;
const BAY_GAP = 1.6;

/** The axis line: whole up to the year the data speak for, dashed after it. */
function axisLayer(timeline: Timeline, frame: TimelineFrame): Layer {
  const known = Math.min(timeline.dataYear + 1, frame.end);
  const line = (from: number, to: number) => [{ at: [from, frame.axisY] as const }, { at: [to, frame.axisY] as const }];
  return {
    squares: [],
    labels: [],
    lines: [
      { points: line(frame.from, known), color: 'neutral', width: 0.15 },
      ...(known < frame.end ? [{ points: line(known, frame.end), color: 'faint' as const, width: 0.15, dash: [0.5, 0.5] }] : []),
    ],
  };
}

/** Objectives beyond the axis: an open, dotted arrow off its end with their words; no bracket, no end. */
function horizonLayer(timeline: Timeline, frame: TimelineFrame, context: ChartContext): Layer {
  if (timeline.horizons.length === 0) return { squares: [], labels: [], lines: [] };
  const { messages } = context;
  const tip = frame.beyond - 0.4;
  const point = (dx: number, dy: number) => ({ at: [frame.end, frame.axisY] as const, shift: [dx, dy] as const });
  return {
    squares: [],
    labels: timeline.horizons.map(({ year, record }, index) => {
      const full = messages.charts.timeline.horizon(year);
      const text = firstThatFits([full], frame.beyond - GAP) ?? String(year);
      return {
        at: [frame.end, frame.squaresY - index * LINE] as const,
        shift: [GAP, 0] as const,
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

/** Years at the start of their band; every second, third … where they do not fit. */
function axes(timeline: Timeline, frame: TimelineFrame, context: ChartContext): Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis'> {
  const { tokens, u } = context;
  const every = Math.max(1, Math.ceil((textWidth('2026', YEAR_SIZE) + GAP) / frame.year));
  const isQuiet = (year: number): boolean => year > timeline.dataYear || timeline.silentYears.some(({ from, to }) => year >= from && year <= to);
  const label = (year: number): string => {
    if (year >= frame.end || (year - frame.from) % every !== 0) return '';
    return `{${isQuiet(year) ? 'quiet' : 'told'}|${year}}`;
  };
  const style = { fontSize: YEAR_SIZE * u, fontWeight: 600 };
  const left = frame.width - frame.bay;
  const hidden = { type: 'value', show: false, min: 0 } as const;
  return {
    grid: [
      { left: 0, top: 0, width: frame.axis * u, height: frame.axisY * u, outerBoundsMode: 'none' },
      { left: left * u, top: 0, width: Math.max(frame.bay, 1) * u, height: frame.height * u, outerBoundsMode: 'none' },
    ],
    xAxis: [
      {
        type: 'value',
        gridIndex: 0,
        min: frame.from,
        max: frame.end,
        interval: 1,
        splitLine: { show: false },
        axisLine: { show: false, onZero: false },
        axisTick: { show: true, length: 0.6 * u, lineStyle: { color: tokens.rule2, width: 0.15 * u } },
        axisLabel: {
          align: 'left',
          margin: 0.4 * u,
          padding: [0, 0, 0, 0.6 * u],
          hideOverlap: false,
          formatter: label,
          rich: { told: { ...style, color: tokens.text }, quiet: { ...style, color: tokens.muted } },
        },
      },
      { ...hidden, gridIndex: 1, max: Math.max(frame.bay, 1) },
    ],
    yAxis: [
      { ...hidden, gridIndex: 0, inverse: true, max: frame.axisY },
      { ...hidden, gridIndex: 1, inverse: true, max: frame.height },
    ],
  };
}

/**
 * The strip of years: dated records at their dates and as wide as those are precise, periods as brackets over their
 * whole span, objectives beyond the axis open, and what has no date in a bay of its own, never on the axis.
 */
export function timelineChart(timeline: Timeline, context: ChartContext, description: string): Chart {
  const bay = bayOf(timeline, context);
  const bayWidth = bay?.width ?? 0;
  const axisFrame = timelineFrame(timeline, bayWidth === 0 ? 0 : bayWidth + BAY_GAP, context);
  const frame: TimelineFrame = { ...axisFrame, bay: bayWidth };
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
  const undated = bay ? drawLayer('undated', bayLayer(bay, timeline, frame.height, context), context, 1) : undefined;
  return {
    option: { ...baseOption(context, description), ...axes(timeline, frame, context), series: [...strip.series, ...(undated?.series ?? [])] } satisfies ChartOption,
    marks: { ...strip.marks, ...undated?.marks },
  };
}
