import type { PanelQuery } from '@/analysis/panel-query';
import { selectQuality, type Qualities } from '@/analysis/quality';
import { FACT_COLLECTIONS, type FactCollection } from '@/domain/collections';
import { numberOf, type Figure } from '@/domain/figure';

export const qualityQuery: PanelQuery<FactCollection, Qualities> = { id: 'quality', needs: FACT_COLLECTIONS, select: selectQuality };

export function figures({ all, rows, age }: Qualities): readonly Figure[] {
  return [all, ...rows.map(({ figure }) => figure), ...(age ? [age] : [])];
}

export function isEmpty({ all }: Qualities): boolean {
  return numberOf(all) === 0;
}
