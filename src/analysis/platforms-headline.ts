import type { Collections } from '@/domain/collections';
import { yearOf } from '@/domain/edtf';
import type { Figure } from '@/domain/figure';
import type { SelectContext } from './context';
import { specificFigure } from './direction-terms';
import { FIGURES } from './figures';
import { filterAll } from './filter';
import { datesOf, type Headline } from './headline';
import { totalOf } from './measures';
import { inPipeline } from './pilot-scale';
import { platformHosts, platformsInFields, platformsWithoutField, platformsWithoutHost } from './platform-parts';

export interface PilotScaleHeadline extends Headline {
  readonly built: Figure;
  /** Whether the document gives a number without saying how many are being built and how many planned. */
  readonly isUnsplit: boolean;
}

export interface ProjectsHeadline extends Headline {
  /** Years of approval, ascending. */
  readonly years: readonly number[];
  readonly someUndated: boolean;
}

export interface HostsHeadline extends Headline {
  readonly withoutHost: Figure;
}

export interface FieldHeadline extends Headline {
  readonly platforms: Figure;
  readonly withoutField: Figure;
}

export interface SpecificHeadline extends Headline {
  readonly directions: Figure;
}

export function selectPilotScaleHeadline(data: Pick<Collections, 'platforms'>, context: SelectContext): PilotScaleHeadline {
  const { platforms } = filterAll(data, context.filter);
  return {
    figure: FIGURES['pilot-scale-pipeline'].select(data, context),
    built: FIGURES['pilot-scale-built'].select(data, context),
    isUnsplit: platforms.some((platform) => inPipeline(platform) && platform.status === 'under-construction-or-planned' && platform.count > 1),
  };
}

export function selectProjectsHeadline(data: Pick<Collections, 'projects'>, context: SelectContext): ProjectsHeadline {
  const { projects } = filterAll(data, context.filter);
  const { dates, someUndated } = datesOf(projects);
  return { figure: FIGURES.projects.select(data, context), years: [...new Set(dates.map(yearOf))], someUndated };
}

export function selectHostsHeadline(data: Pick<Collections, 'platforms'>, context: SelectContext): HostsHeadline {
  const { platforms } = filterAll(data, context.filter);
  return { figure: platformHosts(platforms, context), withoutHost: platformsWithoutHost(platforms, context) };
}

export function selectFieldHeadline(data: Pick<Collections, 'platforms' | 'sectors'>, context: SelectContext): FieldHeadline {
  const { platforms } = filterAll(data, context.filter);
  return {
    figure: platformsInFields('remanufacturing', platforms, data.sectors, context),
    platforms: FIGURES.platforms.select(data, context),
    withoutField: platformsWithoutField(platforms, context),
  };
}

/** Plan directions that name technologies, components, channels or means. */
export function selectSpecificHeadline(data: Pick<Collections, 'directions'>, context: SelectContext): SpecificHeadline {
  const { directions } = filterAll(data, context.filter);
  return { figure: specificFigure('directions', directions, context.dataDate), directions: totalOf('directions', directions, context) };
}
