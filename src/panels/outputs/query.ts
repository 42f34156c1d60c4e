import { OUTPUTS_NEEDS, selectOutputs, type Outputs } from '@/analysis/outputs';
import type { PanelQuery } from '@/analysis/panel-query';
import type { Figure } from '@/domain/figure';

export const outputsQuery: PanelQuery<(typeof OUTPUTS_NEEDS)[number], Outputs> = { id: 'outputs', needs: OUTPUTS_NEEDS, select: selectOutputs };

export function figures({ products, productEnterprises, deliveries }: Outputs): readonly Figure[] {
  return [products, productEnterprises, deliveries];
}

export function isEmpty({ rows }: Outputs): boolean {
  return rows.length === 0;
}
