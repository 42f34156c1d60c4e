import { LANDING_NEEDS, selectLanding, type Landing } from '@/analysis/landing';
import type { PanelQuery } from '@/analysis/panel-query';
import type { Figure } from '@/domain/figure';

export const landingQuery: PanelQuery<(typeof LANDING_NEEDS)[number], Landing> = { id: 'landing', needs: LANDING_NEEDS, select: selectLanding };

export function figures({ named, landed, groups, totals }: Landing): readonly Figure[] {
  return [named, landed, ...Object.values(groups), ...Object.values(totals)];
}

export function isEmpty({ rows }: Landing): boolean {
  return rows.length === 0;
}
