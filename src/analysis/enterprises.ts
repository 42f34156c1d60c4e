import type { CollectionName, Collections } from '@/domain/collections';
import type { Enterprise } from '@/domain/enterprise';
import { numberOf, type Figure } from '@/domain/figure';
import type { SelectContext } from './context';
import { ranked, withUnknown } from './enterprise-rows';
import { filterAll } from './filter';
import type { Cell } from './item';
import { mapRecord } from './map-record';
import { cutBy, totalOf, type Cut } from './measures';

/** What an enterprise can have on record, in the order of the ladder. */
export const LADDER_STEPS = ['pilots', 'products', 'deliveries', 'titles', 'platforms', 'projects'] as const;
export type LadderStep = (typeof LADDER_STEPS)[number];

export interface EnterpriseRow {
  readonly enterprise: Enterprise;
  readonly cells: Readonly<Record<LadderStep, Cell>>;
}

export interface EnterpriseLadder {
  /** Remanufacturers first, those with most on record before others. */
  readonly rows: readonly EnterpriseRow[];
  readonly totals: Readonly<Record<LadderStep, Figure>>;
  readonly enterprises: Figure;
  readonly remanufacturers: Figure;
}

export const LADDER_NEEDS = ['enterprises', ...LADDER_STEPS] as const satisfies readonly CollectionName[];
type LadderData = Pick<Collections, (typeof LADDER_NEEDS)[number]>;

function amountOnRecord(row: EnterpriseRow): number {
  return LADDER_STEPS.reduce((sum, step) => sum + (numberOf(row.cells[step].figure) ?? 0), 0);
}

/** A row an enterprise: what the document records of it; empty where no enterprise is left. */
export function selectEnterprises(all: LadderData, context: SelectContext): EnterpriseLadder {
  const data = filterAll(all, context.filter);
  const cuts: Readonly<Record<LadderStep, Cut>> = {
    pilots: cutBy('pilots', 'enterprise', data.pilots, context),
    products: cutBy('products', 'enterprise', data.products, context),
    deliveries: cutBy('deliveries', 'enterprise', data.deliveries, context),
    titles: cutBy('titles', 'enterprise', data.titles, context),
    platforms: cutBy('platforms', 'enterprise', data.platforms, context),
    projects: cutBy('projects', 'enterprise', data.projects, context),
  };
  const referred = LADDER_STEPS.flatMap((step) => cuts[step].values);
  const rows = withUnknown(data.enterprises, all.enterprises, referred).map((enterprise): EnterpriseRow => ({
    enterprise,
    cells: mapRecord(LADDER_STEPS, (step) => cuts[step].cell(enterprise.id, [enterprise.id])),
  }));
  return {
    rows: ranked(rows, amountOnRecord),
    totals: {
      pilots: totalOf('pilots', data.pilots, context),
      products: totalOf('products', data.products, context),
      deliveries: totalOf('deliveries', data.deliveries, context),
      titles: totalOf('titles', data.titles, context),
      platforms: totalOf('platforms', data.platforms, context),
      projects: totalOf('projects', data.projects, context),
    },
    enterprises: totalOf('enterprises', data.enterprises, context),
    remanufacturers: totalOf('remanufacturers', data.enterprises, context),
  };
}
