import { overlaps } from '@/domain/edtf';
import { scopedId, type Condition, type Figure } from '@/domain/figure';
import type { Choice, Filter, FilterName } from '@/domain/filter';
import type { RecordId } from '@/domain/record-id';
import type { LocalText } from '@/domain/text';
import { LEVELS } from '@/domain/vocabulary';
import { formatPeriod } from '@/format/date';
import { inBoth } from '@/format/in-both';
import { compareWords } from '@/format/messages/desk/compare';
import { KINDS_BY, type CompareData, type CompareKind, type Dimension } from './compare-kinds';
import { periodsOf } from './compare-periods';
import type { SelectContext } from './context';
import { countFigure, notStated, sumFigure } from './count';
import { idsOf, NOT_STATED } from './fields';
import { filterAll } from './filter';
import type { Cell } from './item';
import { itemsIn } from './items';
import { cutBy, MEASURES, type Cut } from './measures';
import { isNarrowed, without } from './narrowed';
import { unknownSector } from './unknown-reference';

/** One of the things laid side by side. */
export interface CompareValue {
  readonly value: string;
  readonly name: LocalText;
  /** The record that it is, where it is one. */
  readonly record?: RecordId;
  /** All that is counted of it. */
  readonly total: Figure;
  /** What choosing it means; nothing for periods, and for what the document does not state. */
  readonly choice?: Choice;
}

/** One kind of record, a cell a value. */
export interface CompareRow {
  readonly kind: CompareKind;
  readonly cells: readonly Cell[];
  readonly total: Figure;
  /** Recorded of some values and of others not; what is not stated apart. */
  readonly differs: boolean;
}

export interface Compare {
  readonly dimension: Filter['compare'];
  readonly values: readonly CompareValue[];
  readonly rows: readonly CompareRow[];
  /** Other filters leave records out. */
  readonly isNarrowed: boolean;
}

/** More do not stand side by side. */
const MOST_VALUES = 6;
const FIELDS = { sector: 'sector', level: 'level', period: 'date' } as const;
const OWN: Readonly<Record<Dimension, readonly FilterName[]>> = { sector: ['sector', 'kind'], level: ['level', 'kind'], period: ['from', 'to', 'kind'] };

type Cuts = Readonly<Record<CompareKind, Cut>>;
type Named = Omit<CompareValue, 'total'>;

function cutsBy(dimension: Dimension, data: CompareData, context: SelectContext): Cuts {
  const field = FIELDS[dimension];
  return {
    policies: cutBy('policies', field, data.policies, context),
    mentions: cutBy('mentions', field, data.directions, context),
    directions: cutBy('directions', field, data.directions, context),
    'next-steps': cutBy('next-steps', field, data.directions, context),
    remanufacturers: cutBy('remanufacturers', field, data.enterprises, context),
    pilots: cutBy('pilots', field, data.pilots, context),
    products: cutBy('products', field, data.products, context),
    deliveries: cutBy('deliveries', field, data.deliveries, context),
    titles: cutBy('titles', field, data.titles, context),
    platforms: cutBy('platforms', field, data.platforms, context),
    projects: cutBy('projects', field, data.projects, context),
  };
}

/** The chosen sectors; fewer than two are joined by those with most records, mentions apart. */
function sectorsOf(chosen: readonly string[], { sectors }: CompareData, cuts: Cuts): readonly Named[] {
  const deeds = KINDS_BY.sector.filter((kind) => kind !== 'mentions' && kind !== 'policies');
  const weight = (id: string): number => deeds.reduce((sum, kind) => sum + cuts[kind].recordsOf(id).length, 0);
  const others = (): readonly string[] => {
    const named = sectors.filter(({ kind, id }) => kind === 'remanufacturing' && !chosen.includes(id)).sort((a, b) => a.order - b.order);
    const weighed = named.map(({ id }) => ({ id, records: weight(id) })).sort((a, b) => b.records - a.records);
    return weighed.slice(0, 2 - chosen.length).map(({ id }) => id);
  };
  const ids = chosen.length >= 2 ? chosen : [...chosen, ...others()];
  const known = new Map(sectors.map((sector) => [sector.id, sector]));
  const shown = [...new Set(ids)].map((id) => known.get(id) ?? unknownSector(id)).sort((a, b) => a.order - b.order);
  return shown.slice(0, MOST_VALUES).map(({ id, shortName }) => ({ value: id, name: shortName, record: id, choice: { facet: 'sector', value: id } }));
}

function isStatedBy(dimension: Dimension, cuts: Cuts): boolean {
  return KINDS_BY[dimension].every((kind) => cuts[kind].recordsOf(NOT_STATED).length === 0);
}

function levelsOf(chosen: readonly string[], cuts: Cuts): readonly Named[] {
  const levels = LEVELS.filter((level) => chosen.length < 2 || chosen.includes(level));
  const named = levels.map((level): Named => ({ value: level, name: inBoth((locale) => compareWords(locale).levels[level]), choice: { facet: 'level', value: level } }));
  return chosen.length >= 2 || isStatedBy('level', cuts) ? named : [...named, { value: NOT_STATED, name: inBoth((locale) => compareWords(locale).noLevel) }];
}

function periodsIn({ from, to }: Filter, cuts: Cuts): readonly Named[] {
  const dates = [...new Set(KINDS_BY.period.flatMap((kind) => cuts[kind].values))].filter((date) => date !== NOT_STATED);
  const named = periodsOf(dates, from, to).map((period): Named => ({ value: period, name: inBoth((locale) => formatPeriod(period, locale)) }));
  return isStatedBy('period', cuts) ? named : [...named, { value: NOT_STATED, name: inBoth((locale) => compareWords(locale).undated) }];
}

function valuesOf(dimension: Dimension, data: CompareData, filter: Filter, cuts: Cuts): readonly Named[] {
  if (dimension === 'sector') return sectorsOf(filter.sector, data, cuts);
  return dimension === 'level' ? levelsOf(filter.level, cuts) : periodsIn(filter, cuts);
}

/** The cell of a period: every record whose date has a day in it. */
function periodCell(kind: CompareKind, period: string, cut: Cut, asOf: string): Cell {
  const { of, where, unit } = MEASURES[kind];
  const [start, end = start] = period.split('/');
  const found = cut.values.filter((date) => date !== NOT_STATED && overlaps(date, start, end)).flatMap((date) => cut.recordsOf(date));
  const condition: Condition = { field: 'date', value: period };
  const counting = { id: scopedId(kind, 'date', period), unit, asOf, of: [of], where: [...where, condition] };
  return found.length === 0 ? { items: [], figure: notStated(counting, []) } : { items: itemsIn(found, 'date'), figure: countFigure(counting, found) };
}

/**
 * Kind of record × value of one dimension. All values and kinds that it lays side by side are there whatever of them is
 * chosen; nothing where no dimension is asked for, or fewer than two values occur.
 */
export function selectCompare(all: CompareData, context: SelectContext): Compare {
  const dimension = context.filter.compare;
  if (dimension === '') return { dimension, values: [], rows: [], isNarrowed: false };
  const filter = without(context.filter, OWN[dimension]);
  const data = filterAll(all, filter);
  const cuts = cutsBy(dimension, data, context);
  const named = valuesOf(dimension, { ...data, sectors: all.sectors }, context.filter, cuts);
  const asOf = context.dataDate;
  if (named.length < 2) return { dimension, values: [], rows: [], isNarrowed: isNarrowed(filter) };

  const cellOf = (kind: CompareKind, value: string): Cell => {
    if (dimension === 'period' && value !== NOT_STATED) return periodCell(kind, value, cuts[kind], asOf);
    return cuts[kind].cell(value, dimension === 'sector' ? idsOf(cuts.mentions.recordsOf(value)) : []);
  };
  const rows = KINDS_BY[dimension].map((kind): CompareRow => {
    const cells = named.map(({ value }) => cellOf(kind, value));
    const stated = cells.filter((_, index) => named[index]?.value !== NOT_STATED).map(({ items }) => items.length > 0);
    const total = sumFigure({ id: scopedId(kind, 'group', 'compared'), unit: MEASURES[kind].unit, asOf }, cells.map(({ figure }) => figure));
    return { kind, cells, total: { ...total, name: inBoth((locale) => compareWords(locale).kinds[kind]) }, differs: stated.includes(true) && stated.includes(false) };
  });
  const values = named.map((each, index): CompareValue => {
    const id = scopedId('compared', FIELDS[dimension], each.value);
    return { ...each, total: { ...sumFigure({ id, unit: 'record', asOf }, rows.flatMap(({ cells }) => cells[index]?.figure ?? [])), name: each.name } };
  });
  return { dimension, values, rows, isNarrowed: isNarrowed(filter) };
}
