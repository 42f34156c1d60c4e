import { GAP_NEEDS, selectGap, type Gap } from '@/analysis/gap';
import type { PanelQuery } from '@/analysis/panel-query';
import type { Figure } from '@/domain/figure';

export const gapQuery: PanelQuery<(typeof GAP_NEEDS)[number], Gap> = { id: 'gap', needs: GAP_NEEDS, select: selectGap, ownFacet: 'sector' };

export function figures({ focus, focusOpen, namedOpen, rows }: Gap): readonly Figure[] {
  return [focus, focusOpen, namedOpen, ...rows.flatMap(({ mentions }) => Object.values(mentions).map(({ figure }) => figure))];
}

export function isEmpty({ rows }: Gap): boolean {
  return rows.every(({ mentions, cells }) => [...Object.values(mentions), ...Object.values(cells)].every(({ items }) => items.length === 0));
}
