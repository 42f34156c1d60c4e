import type { PanelQuery } from '@/analysis/panel-query';
import { selectRoles, type Roles } from '@/analysis/roles';
import type { Figure } from '@/domain/figure';

export const rolesQuery: PanelQuery<'enterprises', Roles> = { id: 'roles', needs: ['enterprises'], select: selectRoles };

export function figures({ enterprises, rows }: Roles): readonly Figure[] {
  return [enterprises, ...rows.map(({ figure }) => figure)];
}

export function isEmpty({ rows }: Roles): boolean {
  return rows.length === 0;
}
