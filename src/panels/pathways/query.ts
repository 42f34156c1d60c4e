import { PATHWAYS_NEEDS, selectPathways, type Pathways } from '@/analysis/pathways';
import type { PanelQuery } from '@/analysis/panel-query';
import type { Figure } from '@/domain/figure';

export const pathwaysQuery: PanelQuery<(typeof PATHWAYS_NEEDS)[number], Pathways> = { id: 'pathways', needs: PATHWAYS_NEEDS, select: selectPathways };

export function figures({ enterprises, totals, rows }: Pathways): readonly Figure[] {
  return [enterprises, ...Object.values(totals), ...rows.map(({ figure }) => figure)];
}

export function isEmpty({ rows }: Pathways): boolean {
  return rows.length === 0;
}
