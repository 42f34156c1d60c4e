import type { CollectionName, Collections } from '@/domain/collections';
import type { Enterprise } from '@/domain/enterprise';
import type { Figure } from '@/domain/figure';
import type { SelectContext } from './context';
import { withUnknown } from './enterprise-rows';
import { filterAll } from './filter';
import type { Cell } from './item';
import { cutBy, totalOf } from './measures';
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

/** Products and machines by enterprise, those with most first, then in the order of the document. */
export function selectOutputs(all: Pick<Collections, (typeof OUTPUTS_NEEDS)[number]>, context: SelectContext): Outputs {
  const data = filterAll(all, context.filter);
  const products = cutBy('products', 'enterprise', data.products, context);
  const deliveries = cutBy('deliveries', 'enterprise', data.deliveries, context);
  const active = new Set([...products.values, ...deliveries.values]);
  const known = all.enterprises.filter(({ id }) => active.has(id));
  const rows = withUnknown(known, all.enterprises, active).map((enterprise): OutputRow => ({
    enterprise,
    products: products.cell(enterprise.id, [enterprise.id]),
    deliveries: deliveries.cell(enterprise.id, [enterprise.id]),
  }));
  const amount = (row: OutputRow): number => row.products.items.length + row.deliveries.items.length;
  return {
    rows: rows.sort((a, b) => amount(b) - amount(a)),
    products: totalOf('products', data.products, context),
    productEnterprises: productEnterprises(data.products, context),
    deliveries: totalOf('deliveries', data.deliveries, context),
  };
}
