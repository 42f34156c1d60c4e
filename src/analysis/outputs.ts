import type { CollectionName, Collections } from '@/domain/collections';
import type { Enterprise } from '@/domain/enterprise';
import type { Figure } from '@/domain/figure';
import type { SelectContext } from './context';
import { activeRows, eachEnterprise, mostFirst, tallyBy } from './enterprise-rows';
import { filterAll } from './filter';
import type { Cell } from './item';
import { cutBy, totalOf, type Cut } from './measures';
import { productEnterprises } from './product-enterprises';

/** What one enterprise has brought out: catalogue products and delivered machines. */
export interface OutputRow {
  readonly enterprise: Enterprise;
  readonly products: Cell;
  readonly deliveries: Cell;
}

export interface Outputs {
  readonly rows: readonly OutputRow[];
  readonly products: Figure;
  readonly productEnterprises: Figure;
  readonly deliveries: Figure;
}

export const OUTPUTS_NEEDS = ['enterprises', 'products', 'deliveries'] as const satisfies readonly CollectionName[];

/** A row whose cells are made when it is looked at. */
class Row implements OutputRow {
  readonly enterprise: Enterprise;
  readonly #cuts: Readonly<Record<'products' | 'deliveries', Cut>>;
  #products: Cell | undefined;
  #deliveries: Cell | undefined;

  constructor(enterprise: Enterprise, cuts: Readonly<Record<'products' | 'deliveries', Cut>>) {
    this.enterprise = enterprise;
    this.#cuts = cuts;
  }

  get products(): Cell {
    return (this.#products ??= this.#cuts.products.cell(this.enterprise.id, [this.enterprise.id]));
  }

  get deliveries(): Cell {
    return (this.#deliveries ??= this.#cuts.deliveries.cell(this.enterprise.id, [this.enterprise.id]));
  }
}

/** Products and machines by enterprise, those with most first, then in the order of the document. */
export function selectOutputs(all: Pick<Collections, (typeof OUTPUTS_NEEDS)[number]>, context: SelectContext): Outputs {
  const data = filterAll(all, context.filter);
  const cuts = {
    products: cutBy('products', 'enterprise', data.products, context),
    deliveries: cutBy('deliveries', 'enterprise', data.deliveries, context),
  };
  const tally = tallyBy(all.enterprises, [cuts.products.buckets, cuts.deliveries.buckets]);
  return {
    rows: eachEnterprise(mostFirst(activeRows(tally), tally), tally, (enterprise) => new Row(enterprise, cuts)),
    products: totalOf('products', data.products, context),
    productEnterprises: productEnterprises(data.products, context),
    deliveries: totalOf('deliveries', data.deliveries, context),
  };
}
