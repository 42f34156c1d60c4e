import type { CollectionName, Collections, RecordOf } from '@/domain/collections';
import { scopedId, type Figure } from '@/domain/figure';
import { EMPTY_FILTER } from '@/domain/filter';
import type { Policy } from '@/domain/policy';
import type { RecordId } from '@/domain/record-id';
import type { Sector } from '@/domain/sector';
import type { LocalText } from '@/domain/text';
import type { SelectContext } from './context';
import type { Buckets } from './buckets';
import { countFigure, sumFigure } from './count';
import { bucketsBy, idsOf, NOT_STATED } from './fields';
import { applyFilter, filterAll } from './filter';
import type { Cell, Item } from './item';
import { itemsOf } from './items';
import { groupsOf, type LandingGroup } from './landing';
import { mapRecord } from './map-record';
import { cutBy, MEASURES, totalOf, type Cut } from './measures';
import { sectorProgress } from './sector-progress';
import type { Selection } from './selection';
import { hasAny } from './table';

/** What can be recorded of a sector, left to right. */
export const CHAIN_KINDS = ['pilots', 'products', 'deliveries', 'platforms'] as const;
export type ChainKind = (typeof CHAIN_KINDS)[number];

/** A direction or next step, and the named sectors it leads to; none = it ends open. */
export interface ChainDirection {
  readonly item: Item;
  readonly sectors: readonly RecordId[];
  /** What it names: at least one of the sectors, wider fields only, or nothing. */
  readonly names: 'sector' | 'related' | 'none';
}

/** Where directions stand: a policy document, the reply itself with its next steps, or a document not stated. */
export interface ChainSource {
  readonly kind: 'policy' | 'next-steps' | 'unstated';
  /** The document's record and name; absent for the other two. */
  readonly policy?: { readonly id: RecordId; readonly name: LocalText };
  /** How many directions it has; not stated where the reply tells of none. */
  readonly count: Figure;
  readonly directions: readonly ChainDirection[];
}

export interface ChainSector {
  readonly sector: Sector;
  readonly group: LandingGroup;
  readonly cells: Readonly<Record<ChainKind, Cell>>;
  /** All of them together; not stated where the document records none. */
  readonly recorded: Figure;
}

export interface PolicyChain {
  /** Policies in the order of the data, then directions without a document, then the next steps. */
  readonly sources: readonly ChainSource[];
  /** By landing group, then in the sectors' fixed order. */
  readonly sectors: readonly ChainSector[];
  readonly policies: Figure;
  /** All directions and next steps, and how many of them name a sector, wider fields only, nothing. */
  readonly all: Figure;
  readonly naming: Readonly<Record<ChainDirection['names'], Figure>>;
  readonly named: Figure;
  readonly landed: Figure;
  readonly totals: Readonly<Record<ChainKind, Figure>>;
}

export const POLICY_CHAIN_NEEDS = ['policies', 'directions', 'sectors', 'pilots', 'products', 'deliveries', 'platforms'] as const satisfies readonly CollectionName[];
type ChainData = Pick<Collections, (typeof POLICY_CHAIN_NEEDS)[number]>;
type Direction = RecordOf<'directions'>;

/** A direction beside the record it stands for. */
interface Chained extends ChainDirection {
  readonly record: Direction;
}

function sourcesOf(data: ChainData, chained: readonly Chained[], known: readonly Policy[], context: SelectContext): readonly ChainSource[] {
  const plans = new Map<RecordId | null, Chained[]>();
  for (const each of chained) {
    const { kind, policy } = each.record;
    if (kind !== 'plan-direction') continue;
    const own = plans.get(policy);
    if (own) own.push(each);
    else plans.set(policy, [each]);
  }
  const steps = chained.filter(({ record }) => record.kind === 'next-step');
  const cut = cutBy('directions', 'policy', data.directions, context);
  const kept = new Set(idsOf(data.policies));
  const knownIds = new Set(idsOf(known));
  const listed = known.filter(({ id }) => kept.has(id) || plans.has(id)).map(({ id, name }) => ({ id, name }));
  const unknown = cut.values.filter((id) => id !== NOT_STATED && !knownIds.has(id)).map((id) => ({ id, name: { zh: id, en: id } }));
  const unstated = plans.get(null) ?? [];
  return [
    ...[...listed, ...unknown].map((policy): ChainSource => ({ kind: 'policy', policy, count: cut.cell(policy.id, [policy.id]).figure, directions: plans.get(policy.id) ?? [] })),
    ...(unstated.length > 0 ? [{ kind: 'unstated', count: cut.cell(NOT_STATED, []).figure, directions: unstated } as const] : []),
    ...(steps.length > 0 ? [{ kind: 'next-steps', count: totalOf('next-steps', data.directions, context), directions: steps } as const] : []),
  ];
}

/** Directions by what they name. */
const NAMING: Readonly<Record<ChainDirection['names'], (directions: Buckets, named: ReadonlySet<RecordId>) => Selection>> = {
  sector: (directions, named) => directions.where((id) => named.has(id)),
  related: ({ stated, column }, named) => {
    const isNamed = hasAny(column, (id) => named.has(id));
    return stated.where((row) => !isNamed(row));
  },
  none: ({ unstated }) => unstated,
};

/**
 * What the documents set out, which sectors that names, and what is recorded of each: every direction once, in its
 * document, with a link a sector it names. Without directions there are no sectors; without policies no documents.
 */
export function selectPolicyChain(all: ChainData, context: SelectContext): PolicyChain {
  const data = filterAll(all, context.filter);
  const asOf = context.dataDate;
  const progress = sectorProgress(data, context);
  const { rows, named, landed } = groupsOf(data, progress);
  const order = rows.map(({ sector }) => sector.id);
  const chained = data.directions.flatMap((record): readonly Chained[] => {
    const sectors = order.filter((id) => record.sectors.includes(id));
    const names = sectors.length > 0 ? 'sector' : record.sectors.length > 0 ? 'related' : 'none';
    return itemsOf(record).map((item) => ({ record, item, sectors, names }));
  });
  const naming = (names: ChainDirection['names']): Figure => {
    const group = `names-${names}`;
    const counting = { id: scopedId('directions-and-steps', 'group', group), unit: 'direction', asOf, of: ['directions'], where: [{ field: 'group', value: group }] } as const;
    return countFigure(counting, NAMING[names](bucketsBy(data.directions, 'sector'), new Set(order)));
  };
  const cuts: Readonly<Record<ChainKind, Cut>> = {
    pilots: cutBy('pilots', 'sector', data.pilots, context),
    products: cutBy('products', 'sector', data.products, context),
    deliveries: cutBy('deliveries', 'sector', data.deliveries, context),
    platforms: cutBy('platforms', 'sector', data.platforms, context),
  };
  const sectors = rows.map(({ sector, group }): ChainSector => {
    const mentions = idsOf(progress.mentionsOf(sector.id));
    const cells = mapRecord(CHAIN_KINDS, (kind) => cuts[kind].cell(sector.id, mentions));
    const recorded = sumFigure({ id: scopedId('recorded', 'sector', sector.id), unit: 'record', asOf }, CHAIN_KINDS.map((kind) => cells[kind].figure));
    return { sector, group, cells, recorded };
  });
  // A document stands here for its directions, even where the filter leaves out the document itself.
  const known = applyFilter(all.policies, { ...EMPTY_FILTER, basis: context.filter.basis }, 'policies');
  return {
    sources: sourcesOf(data, chained, known, context),
    sectors,
    policies: totalOf('policies', data.policies, context),
    all: sumFigure({ id: 'directions-and-steps', unit: 'direction', asOf }, [totalOf('directions', data.directions, context), totalOf('next-steps', data.directions, context)]),
    naming: { sector: naming('sector'), related: naming('related'), none: naming('none') },
    named,
    landed,
    totals: mapRecord(CHAIN_KINDS, (kind) =>
      sumFigure({ id: scopedId(kind, 'kind', 'remanufacturing'), unit: MEASURES[kind].unit, asOf }, sectors.map(({ cells }) => cells[kind].figure)),
    ),
  };
}
