import type { Outputs } from '@/analysis/outputs';
import { rowNameOf } from '@/domain/enterprise';
import { numberOf } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import type { Sentence } from '@/format/sentence';

/** How many catalogue products from how many enterprises, and who has delivered machines. */
export function takeaway({ rows, products, productEnterprises, deliveries }: Outputs, { panels }: Messages): Sentence {
  const words = panels.outputs;
  const makers = rows.filter((row) => row.deliveries.items.length > 0).map(({ enterprise }) => rowNameOf(enterprise));
  return panels.clauses([
    numberOf(products) === 0 ? words.noProduct : words.products(products, productEnterprises),
    makers.length === 0 ? words.noDelivery : words.deliveries(deliveries, makers),
  ]);
}
