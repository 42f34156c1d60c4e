import { LADDER_NEEDS, selectEnterprises, type EnterpriseLadder } from '@/analysis/enterprises';
import type { PanelQuery } from '@/analysis/panel-query';
import type { Figure } from '@/domain/figure';

export const enterprisesQuery: PanelQuery<(typeof LADDER_NEEDS)[number], EnterpriseLadder> = {
  id: 'enterprises',
  needs: LADDER_NEEDS,
  select: selectEnterprises,
};

export function figures({ enterprises, remanufacturers, totals }: EnterpriseLadder): readonly Figure[] {
  return [enterprises, remanufacturers, ...Object.values(totals)];
}

export function isEmpty({ rows }: EnterpriseLadder): boolean {
  return rows.length === 0;
}
