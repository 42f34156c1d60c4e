/** The records of one lane over the years: by date, by year where the dates are too many to tell apart, and those without. */
import { compareDays, parseEdtf, type DaySpan } from '@/domain/edtf';
import { scopedId, type Figure } from '@/domain/figure';
import { recordsFigure, type Counting } from './count';
import { NOT_STATED } from './fields';
import { joined, type Selection } from './selection';
import { spansOf, yearsOf } from './spans';
import { runsOf, type TallyRun } from './tally';

/** Records without a date: a square a record. */
export interface Heap {
  readonly figure: Figure;
  readonly runs: readonly TallyRun[];
}

/** Records of one lane and one date, as precise as it is given. */
export interface GanttGroup extends Heap {
  readonly date: string;
  readonly span: DaySpan;
}

/** Some records, counted and drawn when they are looked at. */
class Pile implements Heap {
  readonly #counting: Counting;
  readonly #parts: readonly Selection[];
  #figure: Figure | undefined;
  #runs: readonly TallyRun[] | undefined;

  constructor(counting: Counting, parts: readonly Selection[]) {
    this.#counting = counting;
    this.#parts = parts;
  }
  get figure(): Figure {
    return (this.#figure ??= recordsFigure(this.#counting, joined(this.#parts)));
  }
  get runs(): readonly TallyRun[] {
    return (this.#runs ??= runsOf(this.#parts));
  }
}

class Group extends Pile implements GanttGroup {
  readonly date: string;
  readonly span: DaySpan;

  constructor(date: string, span: DaySpan, counting: Counting, parts: readonly Selection[]) {
    super(counting, parts);
    this.date = date;
    this.span = span;
  }
}

/** Dates that stand together, and the records of each table that have one. */
interface Year {
  readonly dates: Set<string>;
  from: number;
  to: number;
  readonly parts: Selection[];
}

/** Where dates that reach beyond one year stand together; no year has that number. */
const LONGER = 0;

/** The records of one table by the year that their dates lie in. */
function addByYear(part: Selection, years: Map<number, Year>): void {
  const { column, seen } = part.by('date');
  const { first, last } = yearsOf(column);
  const keyOf = (code: number): number => (first[code] === last[code] ? (first[code] as number) : LONGER);
  for (const code of seen) {
    const [from, to] = [first[code] as number, last[code] as number];
    if (from === -1) continue;
    const year = years.get(keyOf(code)) ?? { dates: new Set(), from, to, parts: [] };
    year.dates.add(column.values[code] as string);
    year.from = Math.min(year.from, from);
    year.to = Math.max(year.to, to);
    years.set(keyOf(code), year);
  }
  const rows = new Map<number, number[]>();
  for (const row of part.at) {
    for (let index = column.starts[row] as number; index < (column.starts[row + 1] as number); index += 1) {
      const code = column.codes[index] as number;
      if (first[code] === -1) continue;
      const own = rows.get(keyOf(code));
      if (own) own.push(row);
      else rows.set(keyOf(code), [row]);
    }
  }
  for (const [key, own] of rows) years.get(key)?.parts.push(part.part(Int32Array.from(own)));
}

/** From the earliest, of those that begin together the longest first. */
const inOrder = (groups: readonly GanttGroup[]): readonly GanttGroup[] => [...groups].sort((a, b) => compareDays(a.span.start, b.span.start) || compareDays(b.span.end, a.span.end));

/** Some records over the years; `counting` says what they have in common. What is not looked at is not made. */
export class LaneRecords {
  readonly #counting: Counting;
  readonly #parts: readonly Selection[];
  #dates: number | undefined;
  #dated: readonly GanttGroup[] | undefined;
  #byYear: readonly GanttGroup[] | undefined;
  #undated: Heap | undefined;

  constructor(counting: Counting, parts: readonly Selection[]) {
    this.#counting = counting;
    this.#parts = parts;
  }

  /** How many dates occur. */
  get dates(): number {
    return (this.#dates ??= this.#countDates());
  }

  /** A group for each date, from the earliest, of those that begin together the longest first. */
  get dated(): readonly GanttGroup[] {
    return (this.#dated ??= this.#groupByDate());
  }

  /** A group for each year, of the dates that lie within it, and one of all that are longer; in the same order. */
  get byYear(): readonly GanttGroup[] {
    return (this.#byYear ??= this.#groupByYear());
  }

  /** `undefined` where every record has a date. */
  get undated(): Heap | undefined {
    const parts = this.#parts.flatMap((part) => part.by('date').part(NOT_STATED) ?? []);
    return parts.length === 0 ? undefined : (this.#undated ??= new Pile(this.#countingOf(NOT_STATED), parts));
  }

  #countDates(): number {
    const dates = new Set<string>();
    for (const { column, seen } of this.#parts.map((part) => part.by('date'))) for (const code of seen) dates.add(column.values[code] as string);
    return dates.size - Number(dates.has(NOT_STATED));
  }

  #countingOf(value: string): Counting {
    const { id, where } = this.#counting;
    return { ...this.#counting, id: scopedId(id, 'date', value), where: [...where, { field: 'date', value }] };
  }

  #groupByDate(): readonly GanttGroup[] {
    const byDate = new Map<string, { readonly span: DaySpan; readonly parts: Selection[] }>();
    for (const buckets of this.#parts.map((part) => part.by('date'))) {
      const spans = spansOf(buckets.column);
      for (const code of buckets.seen) {
        const span = spans[code];
        if (!span) continue;
        const date = buckets.column.values[code] as string;
        const own = byDate.get(date);
        if (own) own.parts.push(buckets.partOf(code));
        else byDate.set(date, { span, parts: [buckets.partOf(code)] });
      }
    }
    return inOrder(Array.from(byDate, ([date, { span, parts }]) => new Group(date, span, this.#countingOf(date), parts)));
  }

  #groupByYear(): readonly GanttGroup[] {
    const years = new Map<number, Year>();
    for (const part of this.#parts) addByYear(part, years);
    return inOrder(
      [...years.values()].flatMap(({ dates, from, to, parts }): readonly GanttGroup[] => {
        const [only] = dates;
        const date = dates.size === 1 && only !== undefined ? only : from === to ? String(from) : `${from}/${to}`;
        const span = parseEdtf(date);
        return span ? [new Group(date, span, this.#countingOf(date), parts)] : [];
      }),
    );
  }
}
