import {
  selectFieldHeadline,
  selectHostsHeadline,
  selectPilotScaleHeadline,
  selectProjectsHeadline,
  selectSpecificHeadline,
  type FieldHeadline,
  type HostsHeadline,
  type PilotScaleHeadline,
  type ProjectsHeadline,
  type SpecificHeadline,
} from '@/analysis/platforms-headline';
import type { CollectionName } from '@/domain/collections';
import { numberOf, type Figure } from '@/domain/figure';
import type { PanelDefinition } from '../panel';

/** A headline cell but for its words and its body; cells are panels of their own, so that a missing file blanks one. */
type HeadlineQuery<Needs extends CollectionName, Rows> = Pick<PanelDefinition<Needs, Rows>, 'id' | 'needs' | 'select' | 'figures' | 'isEmpty'>;

const recorded = (...figures: readonly Figure[]): readonly Figure[] => figures.filter((figure) => numberOf(figure));

/** Empty only where pilot-scale platforms are neither built nor to come. */
export const pilotScale: HeadlineQuery<'platforms', PilotScaleHeadline> = {
  id: 'headline-pilot-scale',
  needs: ['platforms'],
  select: selectPilotScaleHeadline,
  figures: ({ figure, built }) => recorded(figure, built).slice(0, 1),
  isEmpty: ({ figure, built }) => recorded(figure, built).length === 0,
};

export const projects: HeadlineQuery<'projects', ProjectsHeadline> = {
  id: 'headline-projects',
  needs: ['projects'],
  select: selectProjectsHeadline,
  figures: ({ figure }) => [figure],
  isEmpty: ({ figure }) => !numberOf(figure),
};

/** Empty only where no platform is recorded, with or without a host. */
export const hosts: HeadlineQuery<'platforms', HostsHeadline> = {
  id: 'headline-hosts',
  needs: ['platforms'],
  select: selectHostsHeadline,
  figures: ({ figure, withoutHost }) => recorded(figure, withoutHost),
  isEmpty: ({ figure, withoutHost }) => recorded(figure, withoutHost).length === 0,
};

/** Empty only where there is no platform at all: that none is in remanufacturing is an answer. */
export const field: HeadlineQuery<'platforms' | 'sectors', FieldHeadline> = {
  id: 'headline-field',
  needs: ['platforms', 'sectors'],
  select: selectFieldHeadline,
  figures: ({ figure, platforms }) => recorded(figure, platforms),
  isEmpty: ({ platforms }) => !numberOf(platforms),
};

/** Empty only where there is no plan direction: that none names specifics is an answer. */
export const specific: HeadlineQuery<'directions', SpecificHeadline> = {
  id: 'headline-specific',
  needs: ['directions'],
  select: selectSpecificHeadline,
  figures: ({ figure, directions }) => (numberOf(figure) ? [figure] : [directions]),
  isEmpty: ({ directions }) => !numberOf(directions),
};
