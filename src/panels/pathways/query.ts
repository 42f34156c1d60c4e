import { PATHWAYS_NEEDS, selectPathways, type Pathways } from '@/analysis/pathways';
import type { PanelQuery } from '@/analysis/panel-query';
import type { Figure } from '@/domain/figure';

export const pathwaysQuery: PanelQuery<(typeof PATHWAYS_NEEDS)[number], Pathways> = { id: 'pathways', needs: PATHWAYS_NEEDS, select: selectPathways };

/** Those of all rows together: a row's own rests on some of the same records. */
export function figures({ enterprises, totals }: Pathways): readonly Figure[] {
  return [enterprises, ...Object.values(totals)];
}

export function isEmpty({ rows }: Pathways): boolean {
  return rows.length === 0;
}
