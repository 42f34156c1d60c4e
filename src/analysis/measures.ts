import type { CollectionName, RecordOf } from '@/domain/collections';
import { scopedId, type Condition, type Figure } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import type { Unit } from '@/domain/vocabulary';
import type { SelectContext } from './context';
import { countFigure, notStated, type Counting } from './count';
import type { Buckets } from './buckets';
import { NOT_STATED, type AnyRecord, type Field } from './fields';
import type { Cell, Item } from './item';
import { itemsOfSelection } from './items';
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
  readonly buckets: Buckets<AnyRecord>;
  has(value: string): boolean;
  /** Number of records of one value, and the records; of `not-stated` those without any. */
  count(value: string): number;
  recordsOf(value: string): readonly AnyRecord[];
  /** The cell of one value: not stated where no record has it, with the records that name it all the same. */
  cell(value: string, naming: readonly RecordId[]): Cell;
}

/** Which note of a record tells that its value of a field is an inferred reading. */
const READINGS: Partial<Record<Field, string>> = { enterprise: 'enterprise', sector: 'sectors', level: 'level', date: 'date' };

const NO_RECORDS: readonly AnyRecord[] = [];

class LazyCell implements Cell {
  readonly #figureOf: () => Figure;
  readonly #itemsIn: () => readonly Item[];
  #figure: Figure | undefined;
  #items: readonly Item[] | undefined;

  constructor(figureOf: () => Figure, itemsIn: () => readonly Item[]) {
    this.#figureOf = figureOf;
    this.#itemsIn = itemsIn;
  }
  get figure(): Figure {
    return (this.#figure ??= this.#figureOf());
  }
  get items(): readonly Item[] {
    return (this.#items ??= this.#itemsIn());
  }
}

/**
 * A cell that is made when it is looked at: of ten thousand rows a picture shows a few dozen. A class, as all here that is made
 * by the thousand with accessors: a literal with accessors is a kind of its own for the engine, held until a full collection.
 */
export function lazyCell(figureOf: () => Figure, itemsIn: () => readonly Item[]): Cell {
  return new LazyCell(figureOf, itemsIn);
}

class MeasureCut implements Cut {
  readonly buckets: Buckets;
  readonly #counting: Counting;
  readonly #field: Field;

  constructor(counting: Counting, field: Field, buckets: Buckets) {
    this.#counting = counting;
    this.#field = field;
    this.buckets = buckets;
  }
  get values(): readonly string[] {
    return [...this.buckets.keys()];
  }
  has(value: string): boolean {
    return this.buckets.has(value);
  }
  count(value: string): number {
    return this.#find(value)?.size ?? 0;
  }
  recordsOf(value: string): readonly AnyRecord[] {
    return this.#find(value)?.records ?? NO_RECORDS;
  }
  cell(value: string, naming: readonly RecordId[]): Cell {
    return lazyCell(
      () => this.#figureOf(value, naming),
      () => this.#itemsOf(value),
    );
  }

  #itemsOf(value: string): readonly Item[] {
    const found = this.#find(value);
    return found ? itemsOfSelection(found, READINGS[this.#field]) : [];
  }

  #find(value: string): Selection | undefined {
    return this.buckets.part(value) ?? (value === NOT_STATED ? this.buckets.unstated : undefined);
  }

  #figureOf(value: string, naming: readonly RecordId[]): Figure {
    const { id, where } = this.#counting;
    const counting: Counting = { ...this.#counting, id: scopedId(id, this.#field, value), where: [...where, is(this.#field, value)] };
    const found = this.#find(value);
    return found && found.size > 0 ? countFigure(counting, found) : notStated(counting, naming);
  }
}

/** Cuts a measure along a field in one pass; figures are scoped: `pilots@sector:machine-tools`. */
export function cutBy<Id extends MeasureId>(id: Id, field: Field, records: readonly MeasuredRecord<Id>[], context: Dated): Cut {
  return new MeasureCut(countingOf(id, context), field, selectionBy(id, records).by(field));
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
