import { DOSSIER_NEEDS, selectDossier, type Dossier } from '@/analysis/dossier';
import type { PanelQuery } from '@/analysis/panel-query';
import type { Figure } from '@/domain/figure';

export const dossierQuery: PanelQuery<(typeof DOSSIER_NEEDS)[number], Dossier> = { id: 'dossier', needs: DOSSIER_NEEDS, select: selectDossier };

/** Those of all rows together: a row's own rests on some of the same records. */
export function figures({ enterprises, totals }: Dossier): readonly Figure[] {
  return [enterprises, ...Object.values(totals)];
}

export function isEmpty({ rows }: Dossier): boolean {
  return rows.length === 0;
}
