import type { EnterpriseLadder } from '@/analysis/enterprises';
import { rowNameOf } from '@/domain/enterprise';
import { numberOf } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import type { Sentence } from '@/format/sentence';

/** How many enterprises, how many of them remanufacture, who has delivered machines, how many titles. */
export function takeaway({ rows, totals, enterprises, remanufacturers }: EnterpriseLadder, { panels }: Messages): Sentence {
  const words = panels.enterprises;
  if (numberOf(enterprises) === 0) return words.nobody;
  const delivered = rows.filter(({ cells }) => cells.deliveries.items.length > 0).map(({ enterprise }) => rowNameOf(enterprise));
  return panels.clauses([
    numberOf(remanufacturers) === 0 ? words.noRemanufacturer(enterprises) : words.roles(enterprises, remanufacturers),
    delivered.length === 0 ? words.noDelivery : words.delivered(delivered, totals.deliveries),
    numberOf(totals.titles) === 0 ? words.noTitle : words.titles(totals.titles),
  ]);
}
