import type { Gantt, GanttLane } from '@/analysis/gantt';
import type { GanttGroup } from '@/analysis/gantt-lane';
import type { Item } from '@/analysis/item';
import { numberOf } from '@/domain/figure';
import { inLocale } from '@/domain/text';
import type { Messages } from '@/format/messages';
import { fitSquares } from './fit-squares';
import { across, FOOT, HEAD, SLIDER, type GanttAsk, type GanttFrame } from './gantt-frame';
import { fitText, textWidth } from './text-width';
import { onAxis } from './timeline-frame';
import { printable } from './wrap-text';

/** Rows are at most so high; words need the least of it. */
const PITCH = 2.3;
const LEAST_FOR_WORDS = 1.9;
/** Above and below the rows of a lane; less where there is little height. */
const PAD = 0.35;
const LEAST_PAD = 0.1;
const NAME_LINE = 2.2;
/** Inset of what stands in a bar, and from a square to its words. */
export const INSET = 0.3;
const AFTER = 0.5;
const GAP = 0.8;
/** Of more dates in a lane those within a year stand together: a picture of thousands of bars is neither read nor drawn in time. */
const MOST_DATES = 60;
/** Lanes with more records than this do not name them one by one. */
const MOST_NAMED = 60;
const LEAST_NAME = 5;
const MOST_NAME = 34;
const LEAST_RUN = 9;
/** Rows beside the first of each lane that a picture is given height for; and in each lane by year, whose bars lie over one another. */
const MORE_ROWS = 4;
const MORE_ROWS_BY_YEAR = 2;

/** A bar of the picture: the days of one date, with one record and its name, or with all records of the date. */
export interface GanttBar {
  readonly group: GanttGroup;
  /** Its records: how many, of which statuses, and those that have a square. */
  readonly count: number;
  readonly statuses: readonly Item['status'][];
  readonly items: readonly Item[];
  /** The name of the one record; `×60` after the one square that stands for sixty. */
  readonly text: string;
  /** Squares: how many, how large, from one to the next. */
  readonly shown: number;
  readonly size: number;
  readonly pitch: number;
  /** Begin and end on the axis of years. */
  readonly span: readonly [start: number, end: number];
  /** Its row within the lane, from 0. */
  readonly row: number;
}

export interface PlannedLane {
  readonly lane: GanttLane;
  /** Its records by date, or by year. */
  readonly groups: readonly GanttGroup[];
  readonly name: string;
  readonly bars: readonly GanttBar[];
  /** Upper edge of the lane and of its first row, and the lower edge; root units from the top of the lanes. */
  readonly top: number;
  readonly first: number;
  readonly bottom: number;
}

export interface GanttPlan {
  readonly lanes: readonly PlannedLane[];
  readonly pitch: number;
  readonly size: number;
  readonly height: number;
  /** Whether rows are high enough for words. */
  readonly hasWords: boolean;
}

type Unplaced = Omit<GanttBar, 'row'>;

const amountOf = ({ figure }: GanttGroup): number => numberOf(figure) ?? 0;
const itemsOf = ({ runs }: GanttGroup): readonly Item[] => runs.flatMap(({ items }) => items);

/** The first records of a group; of runs behind them none is made. */
function firstItems({ runs }: GanttGroup, count: number): readonly Item[] {
  const items: Item[] = [];
  for (const run of runs) {
    if (items.length >= count) break;
    items.push(...run.first(count - items.length));
  }
  return items;
}

function namedBars(group: GanttGroup, size: number, frame: GanttFrame, { locale }: Messages): readonly Unplaced[] {
  const span = onAxis(group.span, frame);
  const room = Math.min(frame.axis.right - across(span[0], frame) - INSET - size - AFTER, MOST_NAME);
  return itemsOf(group).map((item) => {
    const text = room < LEAST_NAME ? '' : fitText(printable(inLocale(item.name, locale)), room);
    return { group, count: 1, statuses: [item.status], items: [item], text, shown: 1, size, pitch: size, span };
  });
}

function countedBar(group: GanttGroup, size: number, frame: GanttFrame): Unplaced {
  const span = onAxis(group.span, frame);
  const room = Math.min(Math.max(across(span[1], frame) - across(span[0], frame), LEAST_RUN), frame.axis.right - across(span[0], frame)) - 2 * INSET;
  const count = amountOf(group);
  const run = fitSquares(count, room, size);
  return { group, count, statuses: group.runs.map(({ status }) => status), items: firstItems(group, run.shown), text: run.times ?? '', shown: run.shown, size: run.size, pitch: run.pitch, span };
}

/** Bars in as few rows as keep them and their words apart, each in the uppermost that is free. */
function inRows(bars: readonly Unplaced[], frame: GanttFrame): readonly GanttBar[] {
  const ends: number[] = [];
  return bars.map((bar) => {
    const left = across(bar.span[0], frame);
    const words = bar.text === '' ? 0 : AFTER + textWidth(bar.text);
    const right = Math.max(across(bar.span[1], frame), left + INSET + bar.shown * bar.pitch + words) + GAP;
    const free = ends.findIndex((end) => end <= left + 0.01);
    const row = free < 0 ? ends.length : free;
    ends[row] = right;
    return { ...bar, row };
  });
}

const rowsOf = (bars: readonly GanttBar[]): number => Math.max(1, ...bars.map(({ row }) => row + 1));

/** Whether a lane has more dates than are drawn one by one. */
const isByYear = ({ dates }: GanttLane): boolean => dates > MOST_DATES;

/** Whether a lane's records can be named one by one: all are there, and not too many. */
function isNameable(groups: readonly GanttGroup[]): boolean {
  const all = groups.reduce((sum, group) => sum + amountOf(group), 0);
  return all <= MOST_NAMED && groups.every((group) => itemsOf(group).length === amountOf(group));
}

/**
 * What stands in each lane, in a height: records one by one with their names where there is room, else the squares of
 * each date together, the longest lanes first; where even those are too many, rows come closer and words are left out.
 */
export function ganttPlan(gantt: Gantt, { grouping }: GanttAsk, frame: GanttFrame, height: number, messages: Messages): GanttPlan {
  const lanes = gantt.lanes[grouping];
  const groups = lanes.map((lane) => (isByYear(lane) ? lane.byYear : lane.dated));
  const isAbove = frame.names.width === 0;
  const head = isAbove ? NAME_LINE : 0;
  const room = height - lanes.length * (head + 2 * PAD);
  const size = PITCH * 0.68;
  const counted = groups.map((own) => inRows(own.map((group) => countedBar(group, size, frame)), frame));
  const named = groups.map((own, index) => (isNameable(own) ? inRows(own.flatMap((group) => namedBars(group, size, frame, messages)), frame) : (counted[index] ?? [])));
  const chosen = [...named];
  const total = (): number => chosen.reduce((sum, bars) => sum + rowsOf(bars), 0);
  const longest = lanes.map((_, index) => index).sort((a, b) => rowsOf(named[b] ?? []) - rowsOf(named[a] ?? []));
  for (const index of longest) {
    if (total() * PITCH <= room) break;
    chosen[index] = counted[index] ?? [];
  }
  const spare = (height - lanes.length * head - total() * LEAST_FOR_WORDS) / Math.max(lanes.length, 1) / 2;
  const pad = Math.min(PAD, Math.max(spare, LEAST_PAD));
  const pitch = Math.min(PITCH, Math.max(height - lanes.length * (head + 2 * pad), 0) / Math.max(total(), 1));
  let top = 0;
  const planned = lanes.map((lane, index): PlannedLane => {
    const bars = chosen[index] ?? [];
    const first = top + pad + head;
    const bottom = first + rowsOf(bars) * pitch + pad;
    const result = { lane, groups: groups[index] ?? [], name: frame.names.words[index] ?? '', bars, top, first, bottom };
    top = bottom;
    return result;
  });
  return { lanes: planned, pitch, size: Math.min(size, pitch * 0.68), height: top, hasWords: pitch >= LEAST_FOR_WORDS - 0.01 };
}

/** The least height of a picture whose lanes, a row each, can be read. */
export function leastHeight(gantt: Gantt, { grouping }: Pick<GanttAsk, 'grouping'>, frame: GanttFrame): number {
  const lane = LEAST_FOR_WORDS + 2 * LEAST_PAD + (frame.names.width === 0 ? NAME_LINE : 0);
  const lanes = gantt.lanes[grouping];
  return HEAD + FOOT + SLIDER + lane * (lanes.length + MORE_ROWS + lanes.filter(isByYear).length * MORE_ROWS_BY_YEAR);
}
