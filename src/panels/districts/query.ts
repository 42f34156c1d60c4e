import { DISTRICTS_NEEDS, selectDistricts, type Districts } from '@/analysis/districts';
import type { PanelQuery } from '@/analysis/panel-query';
import { numberOf, type Figure } from '@/domain/figure';

export const districtsQuery: PanelQuery<(typeof DISTRICTS_NEEDS)[number], Districts> = { id: 'districts', needs: DISTRICTS_NEEDS, select: selectDistricts, ownFacet: 'place' };

export function figures({ placed, unplaced, named }: Districts): readonly Figure[] {
  return [placed, unplaced.figure, ...named.map(({ figure }) => figure)].filter((figure) => numberOf(figure) !== 0);
}

export function isEmpty({ placed, unplaced }: Districts): boolean {
  return numberOf(placed) === 0 && numberOf(unplaced.figure) === 0;
}
