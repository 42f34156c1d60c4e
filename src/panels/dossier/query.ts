import { DOSSIER_NEEDS, selectDossier, type Dossier } from '@/analysis/dossier';
import type { PanelQuery } from '@/analysis/panel-query';
import type { Figure } from '@/domain/figure';

export const dossierQuery: PanelQuery<(typeof DOSSIER_NEEDS)[number], Dossier> = { id: 'dossier', needs: DOSSIER_NEEDS, select: selectDossier };

export function figures({ enterprises, totals, rows }: Dossier): readonly Figure[] {
  return [enterprises, ...Object.values(totals), ...rows.map(({ total }) => total)];
}

export function isEmpty({ rows }: Dossier): boolean {
  return rows.length === 0;
}
