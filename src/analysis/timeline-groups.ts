import { parseEdtf, type DaySpan } from '@/domain/edtf';
import { scopedId, type Figure } from '@/domain/figure';
import type { SelectContext } from './context';
import { idsOf, NOT_STATED, type AnyRecord } from './fields';
import type { Cell, Item } from './item';
import { itemsIn } from './items';
import { cutBy, measured, MEASURES, totalOf, type Cut, type MeasuredRecord } from './measures';
import { remembered } from './remembered';
import { selectionOf } from './selection';
import { fromEarliest, spansOf, yearsOf } from './spans';
import type { Table } from './table';
import type { TimelineData, TimelineGroup } from './timeline';
import { TIMELINE_LANES, type TimelineLane } from './timeline-lanes';

/** The records of a lane: those its measure counts. */
export function laneRecords(lane: TimelineLane, data: TimelineData): readonly AnyRecord[] {
  return measured(lane, data[MEASURES[lane].of] as readonly MeasuredRecord<TimelineLane>[]);
}

function cutLane(lane: TimelineLane, data: TimelineData, context: Pick<SelectContext, 'dataDate'>): Cut {
  return cutBy(lane, 'date', data[MEASURES[lane].of] as readonly MeasuredRecord<TimelineLane>[], context);
}

/** How many a lane holds, dated or not. */
export function laneTotal(lane: TimelineLane, data: TimelineData, context: Pick<SelectContext, 'dataDate'>): Figure {
  return totalOf(lane, data[MEASURES[lane].of] as readonly MeasuredRecord<TimelineLane>[], context);
}

/** A group whose figure and squares are made when they are looked at. */
class Group implements TimelineGroup {
  readonly lane: TimelineLane;
  readonly date: string | null;
  readonly span: DaySpan | null;
  readonly #cut: Cut;
  #cell: Cell | undefined;

  constructor(lane: TimelineLane, value: string, span: DaySpan | undefined, cut: Cut) {
    this.lane = lane;
    this.date = value === NOT_STATED ? null : value;
    this.span = span ?? null;
    this.#cut = cut;
  }

  get items(): readonly Item[] {
    return this.#made.items;
  }

  get figure(): Figure {
    return this.#made.figure;
  }

  get #made(): Cell {
    return (this.#cell ??= this.#cut.cell(this.date ?? NOT_STATED, []));
  }
}

/** Records by lane and by date as given, in the order of the lanes, each from its earliest; those without a date are one group a lane, its last. */
export function recordedGroups(data: TimelineData, context: Pick<SelectContext, 'dataDate'>): readonly TimelineGroup[] {
  const groups: TimelineGroup[] = [];
  for (const lane of TIMELINE_LANES) {
    const cut = cutLane(lane, data, context);
    const { column, counts } = cut.buckets;
    const spans = spansOf(column);
    for (const code of fromEarliest(column)) if (counts[code] !== 0) groups.push(new Group(lane, column.values[code] as string, spans[code], cut));
  }
  return groups;
}

/** The years that a recorded date touches. */
export function recordedYears(data: TimelineData, context: Pick<SelectContext, 'dataDate'>): ReadonlySet<number> {
  const told = new Set<number>();
  for (const lane of TIMELINE_LANES) {
    const { column, seen } = cutLane(lane, data, context).buckets;
    const { first, last } = yearsOf(column);
    for (const code of seen) if (first[code] !== -1) for (let year = first[code] as number; year <= (last[code] as number); year += 1) told.add(year);
  }
  return told;
}

function externalDate(record: AnyRecord): string | undefined {
  return 'external' in record ? record.external?.['date']?.value : undefined;
}

const hasExternal = remembered((table: Table) => table.records.some((record) => externalDate(record) !== undefined));

/** One group for every lane and date that another public page gives; nothing in them is counted. */
export function externalGroups(data: TimelineData, { dataDate }: Pick<SelectContext, 'dataDate'>): readonly TimelineGroup[] {
  return TIMELINE_LANES.flatMap((lane) => {
    const all = laneRecords(lane, data);
    if (!hasExternal(selectionOf(all).table)) return [];
    const dated = all.map((record) => ({ record, date: externalDate(record) }));
    return [...new Set(dated.map(({ date }) => date))].flatMap((date): TimelineGroup[] => {
      const span = date === undefined ? undefined : parseEdtf(date);
      if (date === undefined || !span) return [];
      const records = dated.filter((each) => each.date === date).map(({ record }) => record);
      const ids = idsOf(records);
      const figure = {
        id: scopedId(lane, 'external', date),
        value: { missing: 'not-applicable' },
        qualifier: 'exact',
        unit: MEASURES[lane].unit,
        basis: 'external',
        asOf: dataDate,
        records: () => ids,
      } as const;
      const items = itemsIn(records).map((item) => ({ ...item, status: 'external' as const }));
      return [{ lane, date, span, items, figure }];
    });
  });
}
