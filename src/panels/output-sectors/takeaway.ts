import type { DeedCell } from '@/analysis/deeds';
import type { OutputSectorRow, OutputSectors } from '@/analysis/output-sectors';
import { numberOf } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import { pilotsWords } from '@/format/messages/scenes/pilots';
import type { Sentence } from '@/format/sentence';

/** Sectors named one by one; the picture shows the others. */
const MOST_SECTORS = 4;

/** Products by sector, then machines by sector, most first. */
export function takeaway({ rows, products, deliveries }: OutputSectors, { locale, panels }: Messages): Sentence {
  const words = pilotsWords(locale).outputSectors;
  const shares = (cellOf: (row: OutputSectorRow) => DeedCell) =>
    rows
      .map((row) => ({ name: row.sector.shortName, figure: cellOf(row).figure }))
      .filter(({ figure }) => numberOf(figure) !== undefined)
      .sort((a, b) => (numberOf(b.figure) ?? 0) - (numberOf(a.figure) ?? 0))
      .slice(0, MOST_SECTORS);
  const machines = shares((row) => row.deliveries);
  const [only, ...others] = machines;
  return panels.clauses([
    numberOf(products) === 0 ? words.noProduct : words.products(products, shares((row) => row.products)),
    !only ? words.noDelivery : others.length === 0 ? words.deliveriesOfOne(deliveries, only.name) : words.deliveries(deliveries, machines),
  ]);
}
