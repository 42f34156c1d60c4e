import type { Timeline } from '@/analysis/timeline';
import type { DaySpan } from '@/domain/edtf';
import type { ChartContext } from './chart';
import { textWidth } from './text-width';

export const SQUARE = 1.6;
export const LINE = 2;
export const GAP = 0.8;
const YEAR_LABELS = 2.4;
const BRACKET = 2.9;
const TALLEST = 16;
const DAY_MS = 86_400_000;

/** The measures of the strip; lengths in root units, from the upper left corner; x of the axis in years. */
export interface TimelineFrame {
  readonly from: number;
  /** The year after the last. */
  readonly end: number;
  /** Width of a year. */
  readonly year: number;
  /** Width of the axis, of the space for horizons beyond it, and of the bay. */
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

/** Measures for a bay of a given width; horizons get the width of their words. */
export function timelineFrame(timeline: Timeline, bay: number, context: ChartContext): TimelineFrame {
  const { u, messages } = context;
  const width = context.width / u;
  const height = Math.min(context.height / u, TALLEST);
  const words = timeline.horizons.map(({ year }) => textWidth(messages.charts.timeline.horizon(year)));
  const beyond = words.length > 0 ? Math.min(Math.max(...words) + 2 * GAP, width * 0.12) : GAP;
  const axis = Math.max(width - bay - beyond, 1);
  const axisY = height - YEAR_LABELS;
  return {
    from: timeline.from,
    end: timeline.to + 1,
    year: axis / (timeline.to + 1 - timeline.from),
    axis,
    beyond,
    bay,
    width,
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

/** Root units from the left edge of a place on the axis of years. */
export function across(year: number, frame: TimelineFrame): number {
  return (year - frame.from) * frame.year;
}
