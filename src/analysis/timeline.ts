import type { DaySpan } from '@/domain/edtf';
import type { Figure } from '@/domain/figure';
import type { LocalText } from '@/domain/text';
import type { Item } from './item';

/** Kinds that have a lane, top to bottom: words first, then deeds. */
export const TIMELINE_LANES = [
  'policies',
  'directions',
  'next-steps',
  'pilots',
  'titles',
  'products',
  'deliveries',
  'platforms',
  'projects',
] as const;
export type TimelineLane = (typeof TIMELINE_LANES)[number];

/** Records of one lane that share one date as given (or share having none). */
export interface TimelineGroup {
  readonly lane: TimelineLane;
  /** As given in the document; `null` = not stated. */
  readonly date: string | null;
  /** The days it covers, a year a year wide; `null` = undated. */
  readonly span: DaySpan | null;
  readonly items: readonly Item[];
  readonly figure: Figure;
}

export interface Timeline {
  /** First and last year of the axis; the last is today's. */
  readonly from: number;
  readonly to: number;
  /** The year the data speak for; years after it are drawn dashed. */
  readonly dataYear: number;
  /** Points in time: years, months, days. */
  readonly dated: readonly TimelineGroup[];
  /** Periods, e.g. 2021/2025. */
  readonly periods: readonly TimelineGroup[];
  /** Groups without a date, in the order of the lanes. */
  readonly undated: readonly TimelineGroup[];
  /** Plan periods with their words, and whether they are over today (规划期已结束). */
  readonly planPeriods: readonly { readonly span: DaySpan; readonly label: LocalText; readonly ended: boolean; readonly figure: Figure }[];
  /** Long-range objectives beyond the axis: 2035. */
  readonly horizons: readonly { readonly year: number; readonly record: string }[];
  /** Stretches of whole years within the axis and up to `dataYear` with no dated record. */
  readonly silentYears: readonly { readonly from: number; readonly to: number }[];
  readonly undatedTotal: Figure;
  readonly policies: Figure;
  readonly directions: Figure;
  readonly nextSteps: Figure;
}
