import type { Figure } from '@/domain/figure';
import type { Product } from '@/domain/product';
import type { SelectContext } from './context';
import { distinctFigure } from './count';
import { bucketsBy } from './fields';

/** How many enterprises the catalogue products come from. */
export function productEnterprises(products: readonly Product[], { dataDate }: Pick<SelectContext, 'dataDate'>): Figure {
  const counting = { id: 'product-enterprises', unit: 'enterprise', asOf: dataDate, of: ['products'], where: [] } as const;
  return distinctFigure(counting, 'enterprise', bucketsBy(products, 'enterprise'), products);
}
