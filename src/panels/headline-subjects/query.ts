import {
  selectRemanufacturersHeadline,
  selectTitlesHeadline,
  type RemanufacturersHeadline,
  type TitlesHeadline,
} from '@/analysis/headline-subjects';
import { numberOf, type Figure } from '@/domain/figure';
import type { PanelQuery } from '@/analysis/panel-query';

export const remanufacturersQuery: PanelQuery<'enterprises', RemanufacturersHeadline> = {
  id: 'headline-remanufacturers',
  needs: ['enterprises'],
  select: selectRemanufacturersHeadline,
};

export const titlesQuery: PanelQuery<'titles', TitlesHeadline> = { id: 'headline-titles', needs: ['titles'], select: selectTitlesHeadline };

export function remanufacturersFigures({ figure, sectors }: RemanufacturersHeadline): readonly Figure[] {
  return [figure, sectors];
}

export function titlesFigures({ figure }: TitlesHeadline): readonly Figure[] {
  return [figure];
}

/** A cell whose number would be 0 has nothing to show: the document records none. */
export function isNothing({ figure }: { readonly figure: Figure }): boolean {
  return !numberOf(figure);
}
