import type { Timeline } from '@/analysis/timeline';
import type { ChartContext } from './chart';
import { LANES } from './lanes-groups';
import { stretchesOf } from './seams';
import { textWidth } from './text-width';
import { breakInTwo, linesWidth } from './two-lines';
import { timelineWords } from '@/format/messages/scenes/timeline';

export const NAME = 2;
const NAME_GAP = 1.6;
/** Narrower than this the lanes' names stand above them. */
const NAMES_BESIDE = 70;
/** Narrower than this the undated go below the axis. */
const BAY_BESIDE = 150;
const BAY_SHARE = 0.26;
const BAY_GAP = 3.2;
const ARROW = 1.6;

/** Where everything of the picture stands across; lengths in root units from the left edge. */
export interface LanesFrame {
  readonly from: number;
  /** The year after the last. */
  readonly end: number;
  /** Width of a year. */
  readonly year: number;
  /** The axis, and the room after it for objectives beyond. */
  readonly axis: { readonly left: number; readonly right: number };
  readonly beyond: number;
  /** The lanes' names on one or two lines; in a column of their own, or above their lanes (width 0). */
  readonly names: { readonly width: number; readonly lines: readonly (readonly string[])[] };
  /** Where the undated stand: beside the axis or below it. */
  readonly bay: { readonly left: number; readonly right: number; readonly isBelow: boolean };
}

/** Measures for a box: three parts side by side, or the undated below, or, where a seam runs through, each in a part of its own. */
export function lanesFrame(timeline: Timeline, context: ChartContext): LanesFrame {
  const { u, messages } = context;
  const width = context.width / u;
  const [first = { left: 0, right: width }, second] = stretchesOf(context);
  const words = timelineWords(messages.locale).lanes;
  const isAbove = first.right < NAMES_BESIDE;
  const lines = LANES.map((lane) => (isAbove ? [words.names[lane]] : breakInTwo(words.names[lane])));
  const names = isAbove ? 0 : Math.max(...lines.map((each) => linesWidth(each, NAME))) + NAME_GAP;
  const isBelow = timeline.undated.length > 0 && !second && width < BAY_BESIDE;
  const isBeside = timeline.undated.length > 0 && !second && !isBelow;
  const bay = isBeside ? width * BAY_SHARE : 0;
  const space = first.right - names - (isBeside ? bay + BAY_GAP : 0);
  const beyond = timeline.horizons.length > 0 ? beyondOf(timeline, space, context) : 0;
  const right = first.right - (isBeside ? bay + BAY_GAP : 0) - beyond;
  return {
    from: timeline.from,
    end: timeline.to + 1,
    year: (right - names) / (timeline.to + 1 - timeline.from),
    axis: { left: names, right },
    beyond,
    names: { width: names, lines },
    bay: second ? { left: second.left, right: second.right, isBelow } : { left: isBelow ? 0 : width - bay, right: width, isBelow },
  };
}

/** Room for the words of objectives, or for their years alone where those would take more than an eighth. */
function beyondOf({ horizons }: Timeline, space: number, { messages }: ChartContext): number {
  const full = Math.max(...horizons.map(({ year }) => textWidth(messages.charts.timeline.horizon(year))));
  return (full <= space / 8 ? full : textWidth(String(horizons[0]?.year ?? ''))) + ARROW;
}

/** Root units from the left edge of a place on the axis of years. */
export function placeOf(year: number, frame: LanesFrame): number {
  return frame.axis.left + (year - frame.from) * frame.year;
}
