import type { CollectionName, Collections } from '@/domain/collections';
import { compareDays, parseEdtf, yearOf, type DaySpan } from '@/domain/edtf';
import type { Figure } from '@/domain/figure';
import type { LocalText } from '@/domain/text';
import type { SelectContext } from './context';
import { sumFigure } from './count';
import { filterAll } from './filter';
import { once } from './once';
import type { Item } from './item';
import { totalOf } from './measures';
import { externalGroups, laneTotal, recordedGroups, recordedYears } from './timeline-groups';
import { TIMELINE_LANES, type TimelineLane } from './timeline-lanes';
import { planPeriodsOf } from './timeline-periods';

export type { TimelineLane };

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
  /** What all groups rest on: the total of each lane, and the groups of external dates. */
  readonly stated: readonly Figure[];
  readonly undatedTotal: Figure;
  readonly policies: Figure;
  readonly directions: Figure;
  readonly nextSteps: Figure;
}

export const TIMELINE_NEEDS = [
  'policies',
  'directions',
  'pilots',
  'titles',
  'products',
  'deliveries',
  'platforms',
  'projects',
] as const satisfies readonly CollectionName[];
export type TimelineData = Pick<Collections, (typeof TIMELINE_NEEDS)[number]>;

/** Runs of whole years from `from` to `to` of which nothing is told. */
function silentRuns(told: ReadonlySet<number>, from: number, to: number): Timeline['silentYears'] {
  const runs: { from: number; to: number }[] = [];
  for (let year = from; year <= to; year += 1) {
    if (told.has(year)) continue;
    const run = runs.at(-1);
    if (run?.to === year - 1) run.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs;
}

const byStart = (a: TimelineGroup, b: TimelineGroup): number => compareDays(a.span?.start ?? '', b.span?.start ?? '');

/**
 * Everything the document records, by when: points and periods as precise as they are given, and the undated apart.
 *
 * Planned pilots are not on it: the directions that plan them are. Dates from public sources (`basis=all`) stand as
 * groups of their own with status `external`; no figure counts them, and their records stay among the undated.
 */
export function selectTimeline(all: TimelineData, { filter, dataDate, today }: SelectContext): Timeline {
  const { policies, directions, pilots, titles, products, deliveries, platforms, projects } = filterAll(all, filter);
  return timelineOf({ policies, directions, pilots, titles, products, deliveries, platforms, projects }, { dataDate, today });
}

/** Two panels ask the same. */
const timelineOf = once((data: TimelineData, context: Pick<SelectContext, 'dataDate' | 'today'>): Timeline => {
  const { dataDate, today } = context;
  const recorded = recordedGroups(data, context);
  const external = externalGroups(data, context);
  const [dated, periods, undated]: [TimelineGroup[], TimelineGroup[], TimelineGroup[]] = [[], [], []];
  for (const group of recorded.concat(external)) {
    if (group.span === null) undated.push(group);
    else if (group.span.precision === 'period') periods.push(group);
    else dated.push(group);
  }
  const dataYear = yearOf(parseEdtf(dataDate)?.end ?? dataDate);
  const told = recordedYears(data, context);
  const from = Math.min(dataYear, ...told, ...external.flatMap(({ span }) => (span ? [yearOf(span.start)] : [])));
  return {
    from,
    to: Math.max(yearOf(today), dataYear),
    dataYear,
    dated: dated.sort(byStart),
    periods: periods.sort(byStart),
    undated,
    planPeriods: planPeriodsOf(data, context),
    horizons: data.policies.flatMap(({ id, horizon }) => (horizon === undefined ? [] : [{ year: yearOf(horizon), record: id }])),
    silentYears: dated.length + periods.length === 0 ? [] : silentRuns(told, from, dataYear),
    stated: [...TIMELINE_LANES.map((lane) => laneTotal(lane, data, context)), ...external.map(({ figure }) => figure)],
    undatedTotal: sumFigure({ id: 'undated', unit: 'record', asOf: dataDate }, undated.map(({ figure }) => figure)),
    policies: totalOf('policies', data.policies, context),
    directions: totalOf('directions', data.directions, context),
    nextSteps: totalOf('next-steps', data.directions, context),
  };
});
