import { selectStatuses, STATUSES_NEEDS, type Statuses } from '@/analysis/statuses';
import type { PanelQuery } from '@/analysis/panel-query';

import { numberOf, type Figure } from '@/domain/figure';

export const statusesQuery: PanelQuery<(typeof STATUSES_NEEDS)[number], Statuses> = { id: 'statuses', needs: STATUSES_NEEDS, select: selectStatuses, ownFacet: 'status' };

export function figures({ all, rows }: Statuses): readonly Figure[] {
  return [all, ...rows.flatMap(({ figure }) => (numberOf(figure) === 0 ? [] : [figure]))];
}

export function isEmpty({ all }: Statuses): boolean {
  return numberOf(all) === 0;
}
