import type { PanelQuery } from '@/analysis/panel-query';
import { PILOTS_NEEDS, selectPilots, type Pilots } from '@/analysis/pilots';
import type { Figure } from '@/domain/figure';

export const pilotsQuery: PanelQuery<(typeof PILOTS_NEEDS)[number], Pilots> = { id: 'pilots', needs: PILOTS_NEEDS, select: selectPilots };

export function figures({ accepted, planned, rows }: Pilots): readonly Figure[] {
  return [accepted, planned, ...rows.map((row) => row.accepted)];
}

export function isEmpty({ rows }: Pilots): boolean {
  return rows.length === 0;
}
