import { FACT_COLLECTIONS, type CollectionName, type Collections, type FactCollection } from '@/domain/collections';
import { parseEdtf, yearOf } from '@/domain/edtf';
import { scopedId, type Condition, type Figure } from '@/domain/figure';
import { KIND_OF, type Choice } from '@/domain/filter';
import type { Sector } from '@/domain/sector';
import type { LocalText } from '@/domain/text';
import type { Buckets } from './buckets';
import type { SelectContext } from './context';
import { recordsFigure, type Counting } from './count';
import { bucketsBy, NOT_STATED, type AnyRecord } from './fields';
import { filterAll } from './filter';
import { LaneRecords } from './gantt-lane';
import { tiesOf, type Tie } from './gantt-ties';
import { joined, selectionOf, type Selection } from './selection';
import { yearsOf } from './spans';
import { unknownSector } from './unknown-reference';

/** What a lane holds together. */
export const GROUPINGS = ['kind', 'sector'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What stands together, with its records over the years. */
export interface GanttLane extends Pick<LaneRecords, 'dates' | 'dated' | 'byYear' | 'undated'> {
  /** The kind's collection, or the sector; records that name no sector stand together. */
  readonly of: { readonly collection: FactCollection } | { readonly sector: LocalText } | 'no-sector';
  readonly choice?: Choice;
}

export interface Gantt {
  /** First and last year of the axis, today's at least. */
  readonly from: number;
  readonly to: number;
  /** The year the data speak for. */
  readonly dataYear: number;
  /** First and last year of what has a date. */
  readonly told: readonly [from: number, to: number] | undefined;
  /** Lanes with a record; one that names several sectors stands in the lane of each. */
  readonly lanes: Readonly<Record<Grouping, readonly GanttLane[]>>;
  readonly dated: Figure;
  readonly undated: Figure;
  /** What states of what it stands in or sets out to build. */
  readonly ties: readonly Tie[];
}

export const GANTT_NEEDS = [...FACT_COLLECTIONS, 'sectors'] as const satisfies readonly CollectionName[];
type GanttData = Pick<Collections, (typeof GANTT_NEEDS)[number]>;
type FactData = Pick<Collections, FactCollection>;

function lanesByKind(data: FactData, naming: Counting): readonly GanttLane[] {
  return FACT_COLLECTIONS.filter((collection) => data[collection].length > 0).map((collection) => {
    const counting = { ...naming, id: scopedId(naming.id, 'kind', collection), of: [collection] };
    return Object.assign(new LaneRecords(counting, [selectionOf<AnyRecord>(data[collection])]), { of: { collection }, choice: { facet: 'kind' as const, value: KIND_OF[collection] } });
  });
}

function lanesBySector(data: FactData, sectors: readonly Sector[], naming: Counting): readonly GanttLane[] {
  const buckets = FACT_COLLECTIONS.map((name) => bucketsBy<AnyRecord>(data[name], 'sector'));
  const known = new Map(sectors.map((sector) => [sector.id, sector]));
  const countingOf = (value: string): Counting => ({ ...naming, id: scopedId(naming.id, 'sector', value), where: [{ field: 'sector', value }] });
  const occurring = new Set([...known.keys(), ...buckets.flatMap((each) => [...each.keys()])]);
  const lanes = [...occurring].flatMap((id): readonly (GanttLane & { readonly order: number })[] => {
    const own = buckets.flatMap((each) => each.part(id) ?? []);
    const { shortName, order } = known.get(id) ?? unknownSector(id);
    return own.length === 0 ? [] : [Object.assign(new LaneRecords(countingOf(id), own), { of: { sector: shortName }, choice: { facet: 'sector' as const, value: id }, order })];
  });
  const none = buckets.map(({ unstated }) => unstated).filter(({ size }) => size > 0);
  return [...lanes.sort((a, b) => a.order - b.order), ...(none.length > 0 ? [Object.assign(new LaneRecords(countingOf(NOT_STATED), none), { of: 'no-sector' as const })] : [])];
}

/** First and last year of the dates that occur; `undefined` where none does. */
function toldYears(byDate: readonly Buckets[]): Gantt['told'] {
  let [first, last] = [Infinity, -Infinity];
  for (const { column, seen } of byDate) {
    const years = yearsOf(column);
    for (const code of seen) {
      if (years.first[code] === -1) continue;
      first = Math.min(first, years.first[code] as number);
      last = Math.max(last, years.last[code] as number);
    }
  }
  return first > last ? undefined : [first, last];
}

/** One of the groupings is drawn, and only then. */
class Lanes implements Readonly<Record<Grouping, readonly GanttLane[]>> {
  readonly #data: GanttData;
  readonly #naming: Counting;
  #kind: readonly GanttLane[] | undefined;
  #sector: readonly GanttLane[] | undefined;

  constructor(data: GanttData, naming: Counting) {
    this.#data = data;
    this.#naming = naming;
  }
  get kind(): readonly GanttLane[] {
    return (this.#kind ??= lanesByKind(this.#data, this.#naming));
  }
  get sector(): readonly GanttLane[] {
    return (this.#sector ??= lanesBySector(this.#data, this.#data.sectors, this.#naming));
  }
}

/** What ties records, found when it is drawn. */
class Tied {
  readonly #data: GanttData;
  #ties: readonly Tie[] | undefined;

  constructor(data: GanttData) {
    this.#data = data;
  }
  get ties(): readonly Tie[] {
    return (this.#ties ??= tiesOf(this.#data));
  }
}

/** When it was, as precise as the document says, by kind and by sector; what has no date stands apart and is never given one. */
export function selectGantt(all: GanttData, context: SelectContext): Gantt {
  const data = filterAll<(typeof GANTT_NEEDS)[number]>(all, context.filter);
  const { dataDate, today } = context;
  const naming: Counting = { id: 'records', unit: 'record', asOf: dataDate, of: FACT_COLLECTIONS, where: [] };
  const byDate = FACT_COLLECTIONS.map((name) => bucketsBy<AnyRecord>(data[name], 'date'));
  const told = toldYears(byDate);
  const dataYear = yearOf(parseEdtf(dataDate)?.end ?? dataDate);
  const together = (where: Condition, parts: readonly Selection[]): Figure => recordsFigure({ ...naming, id: scopedId(naming.id, where.field, where.value), where: [where] }, joined(parts));
  return Object.assign(new Tied(data), {
    from: Math.min(dataYear, told?.[0] ?? dataYear),
    to: Math.max(yearOf(today), dataYear, told?.[1] ?? dataYear),
    dataYear,
    told,
    lanes: new Lanes(data, naming),
    dated: together({ field: 'group', value: 'with-date' }, byDate.map((each) => each.where((date) => date !== NOT_STATED))),
    undated: together({ field: 'date', value: NOT_STATED }, byDate.flatMap((each) => each.part(NOT_STATED) ?? [])),
  });
}
