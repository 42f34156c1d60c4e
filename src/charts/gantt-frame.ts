import { numberOf } from '@/domain/figure';
import type { Gantt, GanttLane, Grouping } from '@/analysis/gantt';
import { inLocale } from '@/domain/text';
import { ganttWords } from '@/format/messages/desk/gantt';
import type { Messages } from '@/format/messages';
import type { ChartContext } from './chart';
import { textWidth } from './text-width';

/** Heights: of the years above the lanes, of the words under them, of the slider at the foot. */
export const HEAD = 3.4;
export const FOOT = 2.6;
export const SLIDER = 3;
export const COUNT = 2;
const NAME_GAP = 1.2;
/** Narrower than this the names stand above their lanes. */
const NAMES_BESIDE = 70;
const MOST_NAMES = 0.24;
const BAY_SHARE = 0.26;
const MOST_BAY = 40;
const BAY_GAP = 1.6;

/** What is asked of the picture beside its rows. */
export interface GanttAsk {
  readonly grouping: Grouping;
  /** The range of time that is chosen, EDTF; '' = open. */
  readonly from: string;
  readonly to: string;
}

/** Where everything of the picture stands across; lengths in root units from the left edge. */
export interface GanttFrame {
  readonly width: number;
  /** The whole of the years, the last one's end included. */
  readonly from: number;
  readonly end: number;
  readonly axis: { readonly left: number; readonly right: number };
  /** The lanes' names; above their lanes where `width` is 0. */
  readonly names: { readonly width: number; readonly words: readonly string[] };
  /** Where records without a date stand; as wide as nothing where there are none. */
  readonly bay: { readonly left: number; readonly right: number };
}

/** A lane's name: its kind, its sector, or that no sector is named. */
function laneName({ of }: GanttLane, { labels, locale }: Messages): string {
  if (of === 'no-sector') return ganttWords(locale).noSector;
  return 'collection' in of ? labels.collections[of.collection] : inLocale(of.sector, locale);
}

/** Shares the width out: names, years, and the bay of the undated at the right. */
export function ganttFrame(gantt: Gantt, { grouping }: Pick<GanttAsk, 'grouping'>, { u, width, messages }: Pick<ChartContext, 'u' | 'width' | 'messages'>): GanttFrame {
  const all = width / u;
  const lanes = gantt.lanes[grouping];
  const words = lanes.map((lane) => laneName(lane, messages));
  const isBeside = all >= NAMES_BESIDE;
  const names = isBeside ? Math.min(Math.max(0, ...words.map((name) => textWidth(name))), all * MOST_NAMES) + NAME_GAP : 0;
  const counts = Math.max(0, ...lanes.map(({ undated }) => textWidth(String(undated ? numberOf(undated.figure) : ''), COUNT)));
  const heading = textWidth(ganttWords(messages.locale).undatedShort);
  const bay = lanes.some(({ undated }) => undated) ? Math.max(Math.min(all * BAY_SHARE, MOST_BAY), heading, counts) : 0;
  return {
    width: all,
    from: gantt.from,
    end: gantt.to + 1,
    axis: { left: names, right: Math.max(names + 1, all - bay - (bay > 0 ? BAY_GAP : 0)) },
    names: { width: names, words },
    bay: { left: all - bay, right: all },
  };
}

/** Root units from the left edge of a place in time, where all years are in view. */
export function across(year: number, { from, end, axis }: GanttFrame): number {
  return axis.left + ((year - from) / (end - from)) * (axis.right - axis.left);
}
