import type { CollectionName, Collections } from '@/domain/collections';
import type { Enterprise } from '@/domain/enterprise';
import { scopedId, type Figure } from '@/domain/figure';
import type { SelectContext } from './context';
import { countFigure, distinctFigure, notStated, type Counting } from './count';
import { Buckets } from './buckets';
import { activeRows, eachEnterprise, tallyBy, type Tally } from './enterprise-rows';
import { bucketsBy, idsOf, type AnyRecord } from './fields';
import { filterAll } from './filter';
import type { Cell } from './item';
import { itemsOfSelection } from './items';
import { mapRecord } from './map-record';
import { lazyCell, measured, MEASURES, totalOf } from './measures';
import { joined, selectionOf, withValue } from './selection';

/** The way to a machine: pilot, catalogue product, delivered machine. */
export const PATH_STEPS = ['pilots', 'products', 'deliveries'] as const;
export type PathStep = (typeof PATH_STEPS)[number];

/** Which of the steps an enterprise has on record; the whole way first, then by how much of it. */
const COMBINATIONS = [
  { group: 'pilots-products-deliveries', steps: ['pilots', 'products', 'deliveries'] },
  { group: 'pilots-products', steps: ['pilots', 'products'] },
  { group: 'pilots-deliveries', steps: ['pilots', 'deliveries'] },
  { group: 'products-deliveries', steps: ['products', 'deliveries'] },
  { group: 'pilots', steps: ['pilots'] },
  { group: 'products', steps: ['products'] },
  { group: 'deliveries', steps: ['deliveries'] },
] as const;
export type PathGroup = (typeof COMBINATIONS)[number]['group'];

/** The enterprises with just these steps on record. */
export interface PathRow {
  readonly group: PathGroup;
  readonly steps: readonly PathStep[];
  readonly members: readonly Enterprise[];
  /** `path-enterprises@group:<group>`. */
  readonly figure: Figure;
  /** Their records of each step. */
  readonly cells: Readonly<Record<PathStep, Cell>>;
}

export interface Pathways {
  /** The whole way, recorded or not, then every other combination that occurs; empty where no step is recorded. */
  readonly rows: readonly PathRow[];
  /** Enterprises with any step on record. */
  readonly enterprises: Figure;
  readonly totals: Readonly<Record<PathStep, Figure>>;
}

export const PATHWAYS_NEEDS = ['enterprises', ...PATH_STEPS] as const satisfies readonly CollectionName[];
type PathwaysData = Pick<Collections, (typeof PATHWAYS_NEEDS)[number]>;

type StepRecords = Readonly<Record<PathStep, readonly AnyRecord[]>>;

/** Which steps an enterprise has on record, one bit a step. */
const maskOf = (steps: readonly PathStep[]): number => PATH_STEPS.reduce((mask, step, index) => mask + (steps.includes(step) ? 2 ** index : 0), 0);

/** The records of one step that some enterprises have; not stated where they have none. */
function stepCell(step: PathStep, group: PathGroup, members: readonly Enterprise[], find: () => readonly AnyRecord[], asOf: string): Cell {
  const { of, unit, where } = MEASURES[step];
  const counting: Counting = { id: scopedId(step, 'group', group), unit, asOf, of: [of], where: [...where, { field: 'group', value: group }] };
  const figureOf = (found: readonly AnyRecord[]): Figure => (found.length === 0 ? notStated(counting, idsOf(members)) : countFigure(counting, found));
  return lazyCell(
    () => figureOf(find()),
    () => itemsOfSelection(selectionOf(find()), 'enterprise'),
  );
}

/** The enterprises of some rows by the steps that they have on record. */
function membersByMask(rows: Int32Array, { held, enterpriseAt }: Tally): readonly (readonly Enterprise[])[] {
  const members = Array.from({ length: 2 ** PATH_STEPS.length }, (): Enterprise[] => []);
  for (const row of rows) members[held[row] as number]?.push(enterpriseAt(row));
  return members;
}

/** Records by what is held of their enterprise: `Tally.held`, as text. */
function recordsByHeld(records: readonly AnyRecord[], { held, rowsIn }: Tally): Buckets {
  const selection = selectionOf(records);
  const column = selection.table.column('enterprise');
  const rows = rowsIn(column);
  const names = Array.from({ length: 2 ** PATH_STEPS.length }, (_, mask) => String(mask));
  const codeOf = new Map(names.map((name, mask) => [name, mask]));
  return new Buckets(selection, { values: names, codeOf, starts: column.starts, codes: column.codes.map((code) => held[rows[code] as number] ?? 0) });
}

/** A row whose figure is made when it is looked at. */
class Row implements PathRow {
  readonly group: PathGroup;
  readonly steps: readonly PathStep[];
  readonly members: readonly Enterprise[];
  readonly cells: PathRow['cells'];
  readonly #figureOf: () => Figure;

  constructor({ group, steps, members, cells }: Omit<PathRow, 'figure'>, figureOf: () => Figure) {
    this.group = group;
    this.steps = steps;
    this.members = members;
    this.cells = cells;
    this.#figureOf = figureOf;
  }
  get figure(): Figure {
    return this.#figureOf();
  }
}

/** Enterprises by which of pilot, product and machine the document records of them. */
export function selectPathways(all: PathwaysData, context: SelectContext): Pathways {
  const data = filterAll(all, context.filter);
  const records: StepRecords = { pilots: withValue(measured('pilots', data.pilots), 'enterprise'), products: data.products, deliveries: data.deliveries };
  const buckets = PATH_STEPS.map((step) => bucketsBy(records[step], 'enterprise'));
  const tally = tallyBy(all.enterprises, buckets);
  const active = activeRows(tally);
  const members = membersByMask(active, tally);
  const counting = { id: 'path-enterprises', unit: 'enterprise', asOf: context.dataDate, of: PATH_STEPS, where: [] } as const;
  const byHeld: Partial<Record<PathStep, Buckets>> = {};

  const rows = COMBINATIONS.map(({ group, steps }): PathRow => {
    const mask = maskOf(steps);
    const own = members[mask] ?? [];
    const naming: Counting = { ...counting, id: scopedId(counting.id, 'group', group), where: [{ field: 'group', value: group }] };
    const foundOf = (step: PathStep): readonly AnyRecord[] => (byHeld[step] ??= recordsByHeld(records[step], tally)).get(String(mask)) ?? [];
    const cells = mapRecord(PATH_STEPS, (step) => stepCell(step, group, own, () => foundOf(step), context.dataDate));
    return new Row({ group, steps, members: own, cells }, () =>
      own.length === 0 ? notStated(naming, idsOf(eachEnterprise(active, tally, (enterprise) => enterprise))) : distinctFigure(naming, 'enterprise', { size: own.length }, joined(PATH_STEPS.map(foundOf))),
    );
  });
  return {
    rows: active.length === 0 ? [] : rows.filter(({ members }, index) => index === 0 || members.length > 0),
    enterprises: distinctFigure(counting, 'enterprise', { size: active.length }, joined(PATH_STEPS.map((step) => records[step]))),
    totals: {
      pilots: totalOf('pilots', data.pilots, context),
      products: totalOf('products', data.products, context),
      deliveries: totalOf('deliveries', data.deliveries, context),
    },
  };
}
