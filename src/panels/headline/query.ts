import {
  selectDeliveriesHeadline,
  selectEnterprisesHeadline,
  selectPilotsHeadline,
  selectPlatformsHeadline,
  selectProductsHeadline,
  type DeliveriesHeadline,
  type EnterprisesHeadline,
  type Headline,
  type PilotsHeadline,
  type PlatformsHeadline,
  type ProductsHeadline,
} from '@/analysis/headline';
import { GROUPS_NEEDS, selectLandingGroups, type LandingGroups } from '@/analysis/landing';
import type { CollectionName } from '@/domain/collections';
import { numberOf } from '@/domain/figure';
import type { PanelDefinition } from '../panel';

/** A headline cell but for its words and its body; cells are panels of their own, so that a missing file blanks one. */
type HeadlineQuery<Needs extends CollectionName, Rows> = Pick<PanelDefinition<Needs, Rows>, 'id' | 'needs' | 'select' | 'figures' | 'isEmpty'>;

/** A cell whose number would be 0 has nothing to show: the document records none. */
const isNothing = ({ figure }: Headline): boolean => !numberOf(figure);

/** Empty only where no sector is named at all: 0 % is an answer. */
export const landingRate: HeadlineQuery<(typeof GROUPS_NEEDS)[number], LandingGroups> = {
  id: 'headline-landing-rate',
  needs: GROUPS_NEEDS,
  select: selectLandingGroups,
  figures: ({ rate, named, landed }) => [rate, named, landed],
  isEmpty: ({ rate }) => numberOf(rate) === undefined,
};

export const enterprises: HeadlineQuery<'enterprises', EnterprisesHeadline> = {
  id: 'headline-enterprises',
  needs: ['enterprises'],
  select: selectEnterprisesHeadline,
  figures: ({ figure, remanufacturers }) => [figure, remanufacturers],
  isEmpty: isNothing,
};

export const pilots: HeadlineQuery<'pilots', PilotsHeadline> = {
  id: 'headline-pilots',
  needs: ['pilots'],
  select: selectPilotsHeadline,
  figures: ({ figure }) => [figure],
  isEmpty: isNothing,
};

export const products: HeadlineQuery<'products', ProductsHeadline> = {
  id: 'headline-products',
  needs: ['products'],
  select: selectProductsHeadline,
  figures: (rows) => [rows.figure, rows.enterprises],
  isEmpty: isNothing,
};

export const deliveries: HeadlineQuery<'deliveries', DeliveriesHeadline> = {
  id: 'headline-deliveries',
  needs: ['deliveries'],
  select: selectDeliveriesHeadline,
  figures: ({ figure }) => [figure],
  isEmpty: isNothing,
};

/** Empty only where neither platforms under way, planned nor built are recorded. */
export const platforms: HeadlineQuery<'platforms', PlatformsHeadline> = {
  id: 'headline-platforms',
  needs: ['platforms'],
  select: selectPlatformsHeadline,
  figures: ({ figure, planned, pilotScaleBuilt }) => [figure, planned, pilotScaleBuilt],
  isEmpty: ({ figure, planned, pilotScaleBuilt }) => [figure, planned, pilotScaleBuilt].every((each) => !numberOf(each)),
};
