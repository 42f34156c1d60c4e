import { selectCompare, type Compare } from '@/analysis/compare';
import { COMPARE_NEEDS } from '@/analysis/compare-kinds';
import type { PanelQuery } from '@/analysis/panel-query';
import type { Figure } from '@/domain/figure';

export const compareQuery: PanelQuery<(typeof COMPARE_NEEDS)[number], Compare> = { id: 'compare', needs: COMPARE_NEEDS, select: selectCompare };

export function figures({ rows }: Compare): readonly Figure[] {
  return rows.flatMap(({ cells }) => cells.map(({ figure }) => figure));
}

export function isEmpty({ rows }: Compare): boolean {
  return rows.every(({ cells }) => cells.every(({ items }) => items.length === 0));
}
