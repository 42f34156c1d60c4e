import type { CollectionName, RecordOf } from '@/domain/collections';
import { scopedId, type Condition, type Figure } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import type { Unit } from '@/domain/vocabulary';
import type { SelectContext } from './context';
import { countFigure, notStated, type Counting } from './count';
import type { Buckets } from './buckets';
import { NOT_STATED, type AnyRecord, type Field } from './fields';
import type { Cell, Item } from './item';
import { itemsIn } from './items';
import { remembered } from './remembered';
import { selectionOf, type Selection } from './selection';
import { hasAny } from './table';

interface Measure {
  readonly of: CollectionName;
  readonly where: readonly Condition[];
  readonly unit: Unit;
}

const is = (field: Condition['field'], value: string): Condition => ({ field, value });

/** What is counted, by figure id: where it stands, what its records have in common, its unit. */
export const MEASURES = {
  enterprises: { of: 'enterprises', where: [], unit: 'enterprise' },
  remanufacturers: { of: 'enterprises', where: [is('role', 'remanufacturer')], unit: 'enterprise' },
  pilots: { of: 'pilots', where: [is('status', 'accepted')], unit: 'pilot' },
  'pilots-planned': { of: 'pilots', where: [is('status', 'planned')], unit: 'pilot' },
  products: { of: 'products', where: [], unit: 'product' },
  deliveries: { of: 'deliveries', where: [], unit: 'machine' },
  titles: { of: 'titles', where: [], unit: 'title' },
  platforms: { of: 'platforms', where: [], unit: 'platform' },
  'innovation-platforms': { of: 'platforms', where: [is('kind', 'innovation')], unit: 'platform' },
  'innovation-platforms-under-construction': {
    of: 'platforms',
    where: [is('kind', 'innovation'), is('status', 'under-construction')],
    unit: 'platform',
  },
  'innovation-platforms-planned': { of: 'platforms', where: [is('kind', 'innovation'), is('status', 'planned')], unit: 'platform' },
  'pilot-scale': { of: 'platforms', where: [is('kind', 'pilot-scale')], unit: 'platform' },
  'pilot-scale-built': { of: 'platforms', where: [is('kind', 'pilot-scale'), is('status', 'built')], unit: 'platform' },
  projects: { of: 'projects', where: [], unit: 'project' },
  policies: { of: 'policies', where: [], unit: 'policy' },
  directions: { of: 'directions', where: [is('kind', 'plan-direction')], unit: 'direction' },
  'next-steps': { of: 'directions', where: [is('kind', 'next-step')], unit: 'direction' },
  mentions: { of: 'directions', where: [], unit: 'mention' },
} as const satisfies Record<string, Measure>;
export type MeasureId = keyof typeof MEASURES;

/** Records of the collection that a measure counts. */
export type MeasuredRecord<Id extends MeasureId> = RecordOf<(typeof MEASURES)[Id]['of']>;

type Dated = Pick<SelectContext, 'dataDate'>;

function countingOf(id: MeasureId, { dataDate }: Dated): Counting {
  const { of, where, unit } = MEASURES[id];
  return { id, unit, asOf: dataDate, of: [of], where };
}

const byMeasure = remembered((_: Selection) => new Map<MeasureId, Selection>());

function selectionBy<Id extends MeasureId>(id: Id, records: readonly MeasuredRecord<Id>[]): Selection<MeasuredRecord<Id>> {
  const all: Selection = selectionOf<AnyRecord>(records);
  const where: readonly Condition[] = MEASURES[id].where;
  const known = byMeasure(all);
  let counted = known.get(id);
  if (!counted) {
    counted = where.reduce((rest, { field, value }) => (field === 'group' ? rest : rest.where(hasAny(all.table.column(field), (each) => each === value))), all);
    known.set(id, counted);
  }
  return counted as unknown as Selection<MeasuredRecord<Id>>;
}

/** Those records of its collection that a measure counts; the same list for the same records. */
export function measured<Id extends MeasureId>(id: Id, records: readonly MeasuredRecord<Id>[]): readonly MeasuredRecord<Id>[] {
  return MEASURES[id].where.length === 0 ? records : selectionBy(id, records).records;
}

/** The measure over a whole collection; 0 where it has no such record. */
export function totalOf<Id extends MeasureId>(id: Id, records: readonly MeasuredRecord<Id>[], context: Dated): Figure {
  return countFigure(countingOf(id, context), selectionBy(id, records));
}

/** A measure cut along one field. */
export interface Cut {
  /** Values that occur, in the order of the records. */
  readonly values: readonly string[];
  readonly has: (value: string) => boolean;
  readonly buckets: Buckets<AnyRecord>;
  /** Number of records of one value, and the records; of `not-stated` those without any. */
  readonly count: (value: string) => number;
  readonly recordsOf: (value: string) => readonly AnyRecord[];
  /** The cell of one value: not stated where no record has it, with the records that name it all the same. */
  readonly cell: (value: string, naming: readonly RecordId[]) => Cell;
}

/** Which note of a record tells that its value of a field is an inferred reading. */
const READINGS: Partial<Record<Field, string>> = { enterprise: 'enterprise', sector: 'sectors', level: 'level', date: 'date' };

const NO_RECORDS: readonly AnyRecord[] = [];

/** A cell that is made when it is looked at: of ten thousand rows a picture shows a few dozen. Spread, it is made. */
export function lazyCell(figureOf: () => Figure, itemsIn: () => readonly Item[]): Cell {
  let figure: Figure | undefined;
  let items: readonly Item[] | undefined;
  return {
    get figure() {
      return (figure ??= figureOf());
    },
    get items() {
      return (items ??= itemsIn());
    },
  };
}

/** Cuts a measure along a field in one pass; figures are scoped: `pilots@sector:machine-tools`. */
export function cutBy<Id extends MeasureId>(id: Id, field: Field, records: readonly MeasuredRecord<Id>[], context: Dated): Cut {
  const buckets: Buckets = selectionBy(id, records).by(field);
  const find = (value: string): Selection | undefined => buckets.part(value) ?? (value === NOT_STATED ? buckets.unstated : undefined);
  const { unit, asOf, of, where } = countingOf(id, context);
  const figureOf = (value: string, naming: readonly RecordId[]): Figure => {
    const counting: Counting = { id: scopedId(id, field, value), unit, asOf, of, where: [...where, is(field, value)] };
    const found = find(value);
    return found && found.size > 0 ? countFigure(counting, found) : notStated(counting, naming);
  };
  const recordsOf = (value: string): readonly AnyRecord[] => find(value)?.records ?? NO_RECORDS;
  return {
    get values() {
      return [...buckets.keys()];
    },
    has: (value) => buckets.has(value),
    buckets,
    count: (value) => find(value)?.size ?? 0,
    recordsOf,
    cell: (value, naming) =>
      lazyCell(
        () => figureOf(value, naming),
        () => itemsIn(recordsOf(value), READINGS[field]),
      ),
  };
}

/** A cell of a part of the records: its figure tells, in id and formula, what that part has in common. */
export function within(cell: Cell, condition: Condition): Cell {
  const narrowed = (): Figure => {
    const { figure } = cell;
    const formula = figure.formula && 'where' in figure.formula ? { ...figure.formula, where: [...figure.formula.where, condition] } : undefined;
    return { ...figure, id: scopedId(figure.id, condition.field, condition.value), ...(formula && { formula }) };
  };
  return lazyCell(narrowed, () => cell.items);
}
