import type { Timeline } from '@/analysis/timeline';
import { inLocale } from '@/domain/text';
import { timelineWords } from '@/format/messages/scenes/timeline';
import type { AreaMark } from './areas';
import type { ChartContext } from './chart';
import { firstThatFits } from './flow';
import { placeOf, type LanesFrame } from './lanes-frame';
import { mergeLayers, type Layer } from './layer';
import type { LabelMark, LineMark } from './marks';
import { figureMark } from './spoken';
import { textWidth } from './text-width';
import { isExternal } from './timeline-dated';
import { onAxis } from './timeline-frame';

/** Heights: of the line of periods over the years, of the years, of the line of words under the lanes. */
export const PERIODS = 2.9;
export const YEARS = 3;
export const FOOT = 2.6;
const YEAR_SIZES = [2.2, 2] as const;
const GAP = 0.6;

/** Where the lanes begin and end, in root units from the top. */
export interface LanesExtent {
  readonly top: number;
  readonly bottom: number;
}

const vertical = (x: number, from: number, to: number, color: LineMark['color'], width: number, dash?: readonly number[]): LineMark => ({
  points: [{ at: [x, from] }, { at: [x, to] }],
  color,
  width,
  ...(dash ? { dash } : {}),
});

/** Size of the years' numbers, and whether each has one or every second, third … */
function yearText({ year }: LanesFrame): { readonly size: number; readonly width: number; readonly every: number } {
  const needs = (size: number): number => textWidth('2026', size) + GAP;
  const size = YEAR_SIZES.find((each) => needs(each) <= year) ?? YEAR_SIZES[1];
  return { size, width: needs(size), every: Math.max(1, Math.ceil(needs(size) / year)) };
}

/** Shaded grounds of the years of which nothing is said, from the line of periods down. */
export function silentAreas({ silentYears }: Timeline, frame: LanesFrame, { top, bottom }: LanesExtent): readonly AreaMark[] {
  return silentYears.map(({ from, to }) => ({ at: [placeOf(from, frame), top - PERIODS - YEARS], width: (to + 1 - from) * frame.year, height: bottom - top + PERIODS + YEARS, color: 'panel' }));
}

/** Years and their rules; those after the reply dimmed and dashed, the last year the data speak for closed by a rule. */
function yearsLayer(timeline: Timeline, frame: LanesFrame, { top, bottom }: LanesExtent): Layer {
  const { size, every } = yearText(frame);
  const years = Array.from({ length: frame.end - frame.from }, (_, index) => frame.from + index);
  const isTold = (year: number): boolean => year <= timeline.dataYear && !timeline.silentYears.some(({ from, to }) => year >= from && year <= to);
  const known = Math.min(timeline.dataYear + 1, frame.end);
  return {
    squares: [],
    labels: years
      .filter((year) => (year - frame.from) % every === 0)
      .map((year) => ({ at: [placeOf(year, frame) + 0.5, top - YEARS / 2], text: String(year), color: isTold(year) ? 'text' : 'muted', size, weight: 600 })),
    lines: [
      ...[...years, frame.end].map((year) => vertical(placeOf(year, frame), top - YEARS + 0.4, bottom, 'rule', 0.1, year > known ? [0.5, 0.5] : undefined)),
      vertical(placeOf(known, frame), top, bottom, 'rule2', 0.2),
      vertical(placeOf(known, frame), top - YEARS, top, 'text', 0.2),
      vertical(placeOf(known, frame), bottom, bottom + FOOT - 0.4, 'text', 0.2),
    ],
  };
}

/** Periods the document names, as brackets over their years with the words whether they are over. */
function periodsLayer(timeline: Timeline, frame: LanesFrame, { top }: LanesExtent, context: ChartContext): Layer {
  const { messages } = context;
  const y = top - YEARS;
  const layers = timeline.planPeriods.map(({ span, label, ended, figure }): Layer => {
    const [from, to] = onAxis(span, frame).map((year) => placeOf(year, frame));
    if (from === undefined || to === undefined) return { squares: [], labels: [], lines: [] };
    const name = inLocale(label, messages.locale);
    const words = [messages.charts.timeline.ended, messages.charts.timeline.endedShort];
    const over = ended ? firstThatFits(words, to - from - textWidth(name) - 2 * GAP) : undefined;
    const fits = textWidth(name) <= frame.axis.right - from;
    return {
      squares: [],
      labels: [
        ...(fits ? [{ at: [from, y - 1.3] as const, text: name, color: 'copper' as const, weight: 600 as const, mark: figureMark(figure, name, messages) }] : []),
        ...(fits && over !== undefined ? [{ at: [to, y - 1.3] as const, text: over, color: 'muted' as const, align: 'right' as const }] : []),
      ],
      lines: [{ points: [{ at: [from, y + 0.5] }, { at: [from, y] }, { at: [to, y] }, { at: [to, y + 0.5] }], color: 'copper', width: 0.2 }],
    };
  });
  // Periods that overlap would overprint each other; the lanes below carry their brackets all the same.
  return layers.length > 1 ? { squares: [], labels: [], lines: [] } : mergeLayers(layers);
}

/** Words amid a stretch of years, the first that fits. */
function amid(wordings: readonly string[], from: number, to: number, y: number, frame: LanesFrame): readonly LabelMark[] {
  const [left, right] = [placeOf(from, frame), placeOf(to, frame)];
  const text = firstThatFits(wordings, right - left - 2 * GAP);
  return text === undefined ? [] : [{ at: [(left + right) / 2, y], text, color: 'muted', align: 'center' }];
}

/** Words for the years of which nothing is said, and for those after the reply. */
function remarksLayer(timeline: Timeline, frame: LanesFrame, { top, bottom }: LanesExtent, context: ChartContext): Layer {
  const { messages } = context;
  const words = timelineWords(messages.locale).lanes;
  const chart = messages.charts.timeline;
  const silent = timeline.silentYears.flatMap(({ from, to }) =>
    amid([chart.silent(chart.span(from, to)), chart.silentShort], from, to + 1, top - YEARS - PERIODS / 2, frame),
  );
  const rule = placeOf(Math.min(timeline.dataYear + 1, frame.end), frame);
  const y = bottom + FOOT / 2;
  const dataTo = firstThatFits([words.dataTo(timeline.dataYear)], rule - frame.axis.left - GAP);
  const after = timeline.dataYear < timeline.to ? firstThatFits([words.afterReply, chart.afterReply], frame.axis.right + frame.beyond - rule - GAP) : undefined;
  const hasExternal = [...timeline.dated, ...timeline.periods].some(isExternal);
  const external = hasExternal ? firstThatFits([words.external], rule - GAP - textWidth(dataTo ?? '') - 2 * GAP) : undefined;
  return {
    squares: [],
    labels: [
      ...silent,
      ...(external === undefined ? [] : [{ at: [0, y] as const, text: external, color: 'muted' as const }]),
      ...(dataTo === undefined ? [] : [{ at: [rule - GAP, y] as const, text: dataTo, color: 'text' as const, align: 'right' as const }]),
      ...(after === undefined ? [] : [{ at: [rule + GAP, y] as const, text: after, color: 'muted' as const }]),
    ],
    lines: [],
  };
}

/** Objectives beyond the axis: an open, dotted arrow off the last year; no bracket, no end. */
function horizonLayer(timeline: Timeline, frame: LanesFrame, { top }: LanesExtent, context: ChartContext): Layer {
  const { messages } = context;
  const [first] = timeline.horizons;
  if (!first) return { squares: [], labels: [], lines: [] };
  const { width, every } = yearText(frame);
  const last = frame.end - 1 - ((frame.end - 1 - frame.from) % every);
  const start = Math.max(frame.axis.right, placeOf(last, frame) + width - 0.2);
  const tip = frame.axis.right + frame.beyond - 0.4;
  const y = top - YEARS / 2;
  return {
    squares: [],
    labels: timeline.horizons.map(({ year, record }, index) => {
      const full = messages.charts.timeline.horizon(year);
      return {
        at: [frame.axis.right + GAP, y - 1.6 - index * 2.2] as const,
        text: firstThatFits([full], frame.beyond - GAP) ?? String(year),
        color: 'copper' as const,
        mark: { target: { record }, label: full },
      };
    }),
    lines: [
      { points: [{ at: [start + GAP, y] }, { at: [tip, y] }], color: 'copper', width: 0.2, dash: [0.2, 0.5] },
      { points: [{ at: [tip - 0.6, y - 0.5] }, { at: [tip, y] }, { at: [tip - 0.6, y + 0.5] }], color: 'copper', width: 0.2 },
    ],
  };
}

/** The axis of years behind the lanes, with all that is said of years as such. */
export function axisLayer(timeline: Timeline, frame: LanesFrame, extent: LanesExtent, context: ChartContext): Layer {
  return mergeLayers([
    yearsLayer(timeline, frame, extent),
    periodsLayer(timeline, frame, extent, context),
    remarksLayer(timeline, frame, extent, context),
    horizonLayer(timeline, frame, extent, context),
  ]);
}
