import type { CollectionName, Collections } from '@/domain/collections';
import type { Enterprise } from '@/domain/enterprise';
import { scopedId, type Figure } from '@/domain/figure';
import type { SelectContext } from './context';
import { countFigure, distinctFigure, notStated, type Counting } from './count';
import { bucketsBy, idsOf, type AnyRecord } from './fields';
import { filterAll } from './filter';
import type { Cell } from './item';
import { itemsOf } from './items';
import { mapRecord } from './map-record';
import { measured, MEASURES, totalOf } from './measures';
import { withUnknown } from './enterprise-rows';

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

type ByEnterprise = ReadonlyMap<string, readonly AnyRecord[]>;

/** The records of one step that some enterprises have; not stated where they have none. */
function stepCell(step: PathStep, group: PathGroup, members: readonly Enterprise[], records: ByEnterprise, asOf: string): Cell {
  const { of, unit, where } = MEASURES[step];
  const counting: Counting = { id: scopedId(step, 'group', group), unit, asOf, of: [of], where: [...where, { field: 'group', value: group }] };
  const found = members.flatMap(({ id }) => records.get(id) ?? []);
  if (found.length === 0) return { items: [], figure: notStated(counting, idsOf(members)) };
  return { items: found.flatMap((record) => itemsOf(record, 'enterprise')), figure: countFigure(counting, found) };
}

/** Enterprises by which of pilot, product and machine the document records of them. */
export function selectPathways(all: PathwaysData, context: SelectContext): Pathways {
  const data = filterAll(all, context.filter);
  const steps: Readonly<Record<PathStep, ByEnterprise>> = {
    pilots: bucketsBy<AnyRecord>(measured('pilots', data.pilots), 'enterprise'),
    products: bucketsBy<AnyRecord>(data.products, 'enterprise'),
    deliveries: bucketsBy<AnyRecord>(data.deliveries, 'enterprise'),
  };
  const active = new Set(PATH_STEPS.flatMap((step) => [...steps[step].keys()]));
  const enterprises = withUnknown(all.enterprises.filter(({ id }) => active.has(id)), all.enterprises, active);
  const recordsOf = (members: readonly Enterprise[]): readonly AnyRecord[] =>
    PATH_STEPS.flatMap((step) => members.flatMap(({ id }) => steps[step].get(id) ?? []));
  const counting = { id: 'path-enterprises', unit: 'enterprise', asOf: context.dataDate, of: PATH_STEPS, where: [] } as const;

  const hasJust = (wanted: readonly PathStep[]) => ({ id }: Enterprise): boolean => PATH_STEPS.every((step) => steps[step].has(id) === wanted.includes(step));
  const rows = COMBINATIONS.map(({ group, steps: wanted }): PathRow => {
    const members = enterprises.filter(hasJust(wanted));
    const own: Counting = { ...counting, id: scopedId(counting.id, 'group', group), where: [{ field: 'group', value: group }] };
    return {
      group,
      steps: wanted,
      members,
      figure: members.length === 0 ? notStated(own, idsOf(enterprises)) : distinctFigure(own, 'enterprise', idsOf(members), recordsOf(members)),
      cells: mapRecord(PATH_STEPS, (step) => stepCell(step, group, members, steps[step], context.dataDate)),
    };
  });
  return {
    rows: active.size === 0 ? [] : rows.filter(({ members }, index) => index === 0 || members.length > 0),
    enterprises: distinctFigure(counting, 'enterprise', active, recordsOf(enterprises)),
    totals: {
      pilots: totalOf('pilots', data.pilots, context),
      products: totalOf('products', data.products, context),
      deliveries: totalOf('deliveries', data.deliveries, context),
    },
  };
}
