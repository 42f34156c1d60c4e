import { selectKinds, type Kinds } from '@/analysis/kinds';
import type { PanelQuery } from '@/analysis/panel-query';
import { FACT_COLLECTIONS, type FactCollection } from '@/domain/collections';
import { numberOf, type Figure } from '@/domain/figure';

export const kindsQuery: PanelQuery<FactCollection, Kinds> = { id: 'kinds', needs: FACT_COLLECTIONS, select: selectKinds, ownFacet: 'kind' };

export function figures({ all, rows }: Kinds): readonly Figure[] {
  return [all, ...rows.flatMap(({ figure }) => (numberOf(figure) === 0 ? [] : [figure]))];
}

export function isEmpty({ all }: Kinds): boolean {
  return numberOf(all) === 0;
}
