import { GANTT_NEEDS, selectGantt, type Gantt } from '@/analysis/gantt';
import type { PanelQuery } from '@/analysis/panel-query';
import { numberOf, type Figure } from '@/domain/figure';

export const ganttQuery: PanelQuery<(typeof GANTT_NEEDS)[number], Gantt> = { id: 'gantt', needs: GANTT_NEEDS, select: selectGantt, ownFacet: ['from', 'to'] };

export function figures({ dated, undated }: Gantt): readonly Figure[] {
  return [dated, undated].filter((figure) => numberOf(figure) !== 0);
}

export function isEmpty(gantt: Gantt): boolean {
  return figures(gantt).length === 0;
}
