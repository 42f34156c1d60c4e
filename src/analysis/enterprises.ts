import type { CollectionName, Collections } from '@/domain/collections';
import type { Enterprise } from '@/domain/enterprise';
import type { Figure } from '@/domain/figure';
import type { SelectContext } from './context';
import { eachEnterprise, listedRows, ranked, tallyBy } from './enterprise-rows';
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

/** A row whose cells are made when it is looked at. */
class Row implements EnterpriseRow {
  readonly enterprise: Enterprise;
  readonly #cuts: Readonly<Record<LadderStep, Cut>>;
  #cells: EnterpriseRow['cells'] | undefined;

  constructor(enterprise: Enterprise, cuts: Readonly<Record<LadderStep, Cut>>) {
    this.enterprise = enterprise;
    this.#cuts = cuts;
  }

  get cells(): EnterpriseRow['cells'] {
    const { id } = this.enterprise;
    return (this.#cells ??= mapRecord(LADDER_STEPS, (step) => this.#cuts[step].cell(id, [id])));
  }
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
  const tally = tallyBy(all.enterprises, LADDER_STEPS.map((step) => cuts[step].buckets));
  return {
    rows: eachEnterprise(ranked(listedRows(data.enterprises, tally), tally), tally, (enterprise) => new Row(enterprise, cuts)),
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
