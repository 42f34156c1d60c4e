import { OUTPUT_SECTORS_NEEDS, selectOutputSectors, type OutputSectors } from '@/analysis/output-sectors';
import type { PanelQuery } from '@/analysis/panel-query';
import type { Figure } from '@/domain/figure';

export const outputSectorsQuery: PanelQuery<(typeof OUTPUT_SECTORS_NEEDS)[number], OutputSectors> = { id: 'output-sectors', needs: OUTPUT_SECTORS_NEEDS, select: selectOutputSectors };

export function figures({ products, deliveries, rows }: OutputSectors): readonly Figure[] {
  return [products, deliveries, ...rows.flatMap((row) => [row.products.figure, row.deliveries.figure])];
}

export function isEmpty({ rows }: OutputSectors): boolean {
  return rows.length === 0;
}
