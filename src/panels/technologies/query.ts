import { selectDirectionTerms, TERMS_NEEDS, type DirectionTerms } from '@/analysis/direction-terms';
import type { PanelQuery } from '@/analysis/panel-query';
import { TERM_KINDS } from '@/domain/direction';
import { numberOf, type Figure } from '@/domain/figure';

export const technologiesQuery: PanelQuery<(typeof TERMS_NEEDS)[number], DirectionTerms> = { id: 'technologies', needs: TERMS_NEEDS, select: selectDirectionTerms };

export function figures({ figures: all }: DirectionTerms): readonly Figure[] {
  return TERM_KINDS.map((kind) => all[kind]).filter((figure) => numberOf(figure));
}

export function isEmpty({ groups }: DirectionTerms): boolean {
  return groups.every(({ terms }) => terms.length === 0);
}
