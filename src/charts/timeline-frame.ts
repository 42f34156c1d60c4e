import type { Timeline } from '@/analysis/timeline';
import type { DaySpan } from '@/domain/edtf';
import type { ChartContext } from './chart';
import { textWidth } from './text-width';

export const SQUARE = 1.6;
export const LINE = 2;
export const GAP = 0.8;
/** Between the axis with its horizons and the bay. */
export const BAY_GAP = 1.6;
const YEAR_LABELS = 2.4;
const BRACKET = 2.9;
export const TALLEST = 16;
const DAY_MS = 86_400_000;

/** Whole years of the axis that stand side by side, from `from` to before `end`, and where they begin and end. */
export interface AxisPart {
  readonly from: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
}

/** The measures of the strip; lengths in root units, from the upper left corner; x of the axis in years. */
export interface TimelineFrame {
  readonly from: number;
  /** The year after the last. */
  readonly end: number;
  /** Width of a year. */
  readonly year: number;
  /** The axis in parts of whole years; one, the whole axis, where no seam runs through the picture. */
  readonly parts: readonly AxisPart[];
  /** End of the axis, width of the space for horizons beyond it, and of the bay. */
  readonly axis: number;
  readonly beyond: number;
  readonly bay: number;
  readonly width: number;
  readonly height: number;
  /** Heights of the axis line, of the squares' middle, and of a bracket row. */
  readonly axisY: number;
  readonly squaresY: number;
  readonly bracket: number;
}

/** Space for horizons beyond the axis: the width of their words. */
export function beyondOf(timeline: Timeline, { u, width, messages }: ChartContext): number {
  const words = timeline.horizons.map(({ year }) => textWidth(messages.charts.timeline.horizon(year)));
  return words.length > 0 ? Math.min(Math.max(...words) + 2 * GAP, (width / u) * 0.12) : GAP;
}

/** Measures for a bay of a given width, where no seam runs through the picture. */
export function timelineFrame(timeline: Timeline, bay: number, context: ChartContext): TimelineFrame {
  const axis = Math.max(context.width / context.u - bay - beyondOf(timeline, context), 1);
  return frameOf(timeline, [{ from: timeline.from, end: timeline.to + 1, left: 0, right: axis }], axis / (timeline.to + 1 - timeline.from), bay, context);
}

/** Measures for an axis in given parts. */
export function frameOf(timeline: Timeline, parts: readonly AxisPart[], year: number, bay: number, context: ChartContext): TimelineFrame {
  const height = Math.min(context.height / context.u, TALLEST);
  const axisY = height - YEAR_LABELS;
  return {
    from: timeline.from,
    end: timeline.to + 1,
    year,
    parts,
    axis: Math.max(...parts.map(({ right }) => right)),
    beyond: beyondOf(timeline, context),
    bay,
    width: context.width / context.u,
    height,
    axisY,
    squaresY: axisY - 0.6 - SQUARE / 2,
    bracket: BRACKET,
  };
}

function yearFraction(day: string, offset: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, date + offset) - start) / DAY_MS / ((Date.UTC(year + 1, 0, 1) - start) / DAY_MS);
}

/** A span of days on the axis of years, `2023-01` = 2023 to 2023.085, cut to the axis. */
export function onAxis(span: DaySpan, frame: Pick<TimelineFrame, 'from' | 'end'>): readonly [start: number, end: number] {
  const cut = (year: number): number => Math.min(Math.max(year, frame.from), frame.end);
  return [cut(yearFraction(span.start, 0)), cut(yearFraction(span.end, 1))];
}

/** The part of the axis that a year stands in; the end of a year belongs to the part it closes. */
export function partAt(year: number, side: 'start' | 'end', { parts }: Pick<TimelineFrame, 'parts'>): AxisPart {
  const found = parts.find(({ end }) => (side === 'start' ? year < end : year <= end)) ?? parts.at(-1);
  if (!found) throw new Error('an axis has at least one part');
  return found;
}

/** Root units from the left edge of a place on the axis of years: of what starts there, or of what ends there. */
export function across(year: number, frame: TimelineFrame, side: 'start' | 'end' = 'start'): number {
  const { from, left } = partAt(year, side, frame);
  return left + (year - from) * frame.year;
}
