import { combineBases } from '@/domain/basis';
import { FACT_COLLECTIONS, type CollectionName, type Collections, type FactCollection } from '@/domain/collections';
import { compareDays, parseEdtf, yearOf, type DaySpan } from '@/domain/edtf';
import { numberOf, scopedId, type Condition, type Figure } from '@/domain/figure';
import { KIND_OF, type Choice } from '@/domain/filter';
import type { RecordId } from '@/domain/record-id';
import type { LocalText } from '@/domain/text';
import type { SelectContext } from './context';
import { recordsFigure, type Counting } from './count';
import { NOT_STATED, valuesOf, type AnyRecord } from './fields';
import { filterAll } from './filter';
import { tiesOf, type Tie } from './gantt-ties';
import { runsOf, type TallyRun } from './tally';
import { unknownSector } from './unknown-reference';

/** What a lane holds together. */
export const GROUPINGS = ['kind', 'sector'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Records without a date: a square a record. */
interface Heap {
  readonly figure: Figure;
  readonly runs: readonly TallyRun[];
}

/** Records of one lane and one date, as precise as it is given. */
export interface GanttGroup extends Heap {
  readonly date: string;
  readonly span: DaySpan;
}

export interface GanttLane {
  /** The kind's collection, or the sector; records that name no sector stand together. */
  readonly of: { readonly collection: FactCollection } | { readonly sector: LocalText } | 'no-sector';
  readonly choice?: Choice;
  /** From the earliest, of those that begin together the longest first. */
  readonly dated: readonly GanttGroup[];
  /** Absent where every record has a date. */
  readonly undated?: Heap;
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

const dateOf = (record: AnyRecord): string | null => ('date' in record ? record.date : null);

/** Records of a lane by date; `counting` says what they have in common. */
function laneOf(records: readonly AnyRecord[], counting: Counting): Pick<GanttLane, 'dated' | 'undated'> {
  const byDate = new Map<string | null, AnyRecord[]>();
  for (const record of records) {
    const date = dateOf(record);
    const own = byDate.get(date);
    if (own) own.push(record);
    else byDate.set(date, [record]);
  }
  const heapOf = (value: string, own: readonly AnyRecord[]): Heap => ({
    figure: recordsFigure({ ...counting, id: scopedId(counting.id, 'date', value), where: [...counting.where, { field: 'date', value }] }, own),
    runs: runsOf(own),
  });
  const undated = byDate.get(null);
  const dated = [...byDate].flatMap(([date, own]): GanttGroup[] => {
    const span = date === null ? undefined : parseEdtf(date);
    return date === null || !span ? [] : [{ date, span, ...heapOf(date, own) }];
  });
  return {
    dated: dated.sort((a, b) => compareDays(a.span.start, b.span.start) || compareDays(b.span.end, a.span.end)),
    ...(undated && { undated: heapOf(NOT_STATED, undated) }),
  };
}

function lanesByKind(data: GanttData, naming: Counting): readonly GanttLane[] {
  return FACT_COLLECTIONS.filter((collection) => data[collection].length > 0).map((collection) => ({
    of: { collection },
    choice: { facet: 'kind', value: KIND_OF[collection] },
    ...laneOf(data[collection], { ...naming, id: scopedId(naming.id, 'kind', collection), of: [collection] }),
  }));
}

function lanesBySector(records: readonly AnyRecord[], { sectors }: GanttData, naming: Counting): readonly GanttLane[] {
  const bySector = new Map<RecordId, AnyRecord[]>(sectors.map(({ id }) => [id, []]));
  const none: AnyRecord[] = [];
  for (const record of records) {
    const named = valuesOf(record, 'sector');
    if (named.length === 0) none.push(record);
    for (const id of named) {
      const own = bySector.get(id);
      if (own) own.push(record);
      else bySector.set(id, [record]);
    }
  }
  const known = new Map(sectors.map((sector) => [sector.id, sector]));
  const countingOf = (value: string): Counting => ({ ...naming, id: scopedId(naming.id, 'sector', value), where: [{ field: 'sector', value }] });
  const lanes = [...bySector].filter(([, own]) => own.length > 0).map(([id, own]): GanttLane & { readonly order: number } => {
    const { shortName, order } = known.get(id) ?? unknownSector(id);
    return { of: { sector: shortName }, choice: { facet: 'sector', value: id }, order, ...laneOf(own, countingOf(id)) };
  });
  return [...lanes.sort((a, b) => a.order - b.order), ...(none.length > 0 ? [{ of: 'no-sector' as const, ...laneOf(none, countingOf(NOT_STATED)) }] : [])];
}

/** All records of some parts that share none. */
function together(where: Condition, parts: readonly Heap[], naming: Counting): Figure {
  return {
    ...recordsFigure({ ...naming, id: scopedId(naming.id, where.field, where.value), where: [where] }, []),
    value: parts.reduce((sum, { figure }) => sum + (numberOf(figure) ?? 0), 0),
    basis: combineBases(parts.map(({ figure }) => figure.basis)),
    records: () => parts.flatMap(({ figure }) => figure.records()),
  };
}

/** When it was, as precise as the document says, by kind and by sector; what has no date stands apart and is never given one. */
export function selectGantt(all: GanttData, context: SelectContext): Gantt {
  const data = filterAll<(typeof GANTT_NEEDS)[number]>(all, context.filter);
  const { dataDate, today } = context;
  const naming: Counting = { id: 'records', unit: 'record', asOf: dataDate, of: FACT_COLLECTIONS, where: [] };
  const byKind = lanesByKind(data, naming);
  const spans = byKind.flatMap(({ dated }) => dated.map(({ span }) => span));
  const dataYear = yearOf(parseEdtf(dataDate)?.end ?? dataDate);
  const first = spans.reduce((year, { start }) => Math.min(year, yearOf(start)), Infinity);
  const last = spans.reduce((year, { end }) => Math.max(year, yearOf(end)), -Infinity);
  // What is costly over 100 000 records and asked for only when it is drawn.
  let bySector: readonly GanttLane[] | undefined;
  let ties: readonly Tie[] | undefined;
  return {
    from: Math.min(dataYear, first),
    to: Math.max(yearOf(today), dataYear, last),
    dataYear,
    told: spans.length === 0 ? undefined : [first, last],
    lanes: {
      kind: byKind,
      get sector() {
        return (bySector ??= lanesBySector(FACT_COLLECTIONS.flatMap((name): readonly AnyRecord[] => data[name]), data, naming));
      },
    },
    dated: together({ field: 'group', value: 'with-date' }, byKind.flatMap(({ dated }) => dated), naming),
    undated: together({ field: 'date', value: NOT_STATED }, byKind.flatMap(({ undated }) => undated ?? []), naming),
    get ties() {
      return (ties ??= tiesOf(data));
    },
  };
}
