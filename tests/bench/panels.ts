import type { SelectContext } from '@/analysis/context';
import { withoutOwnFacets, type PanelQuery } from '@/analysis/panel-query';
import type { CollectionName, Collections } from '@/domain/collections';
import type { Figure } from '@/domain/figure';
import * as attention from '@/panels/attention/query';
import * as benefits from '@/panels/benefits/query';
import * as compare from '@/panels/compare/query';
import * as districts from '@/panels/districts/query';
import * as dossier from '@/panels/dossier/query';
import * as enterprises from '@/panels/enterprises/query';
import * as gantt from '@/panels/gantt/query';
import * as gap from '@/panels/gap/query';
import * as headline from '@/panels/headline/query';
import * as subjects from '@/panels/headline-subjects/query';
import * as kinds from '@/panels/kinds/query';
import * as landing from '@/panels/landing/query';
import * as outputSectors from '@/panels/output-sectors/query';
import * as outputs from '@/panels/outputs/query';
import * as pathways from '@/panels/pathways/query';
import * as pilots from '@/panels/pilots/query';
import * as platformFields from '@/panels/platform-fields/query';
import * as platformLevels from '@/panels/platform-levels/query';
import * as platformRegister from '@/panels/platform-register/query';
import * as platformsHeadline from '@/panels/platforms-headline/query';
import * as platforms from '@/panels/platforms/query';
import * as policyChain from '@/panels/policy-chain/query';
import * as quality from '@/panels/quality/query';
import { quoteQuery } from '@/panels/quote/query';
import * as records from '@/panels/records/query';
import * as roles from '@/panels/roles/query';
import * as statuses from '@/panels/statuses/query';
import * as technologies from '@/panels/technologies/query';
import * as timeline from '@/panels/timeline/query';
import * as lanes from '@/panels/timeline-lanes/query';

/** A panel's query with the records it needs at hand, as the row engine has them. */
export interface Panel {
  readonly id: string;
  /** Its rows, and the figures that it states: what its frame asks for their origins. */
  readonly run: (context: SelectContext) => { readonly rows: unknown; readonly figures: readonly Figure[] };
}

/** A query and the figures of its rows, whatever their type. */
type Prepare = (all: Collections) => Panel;

function panel<Needs extends CollectionName, Rows>(query: PanelQuery<Needs, Rows>, figures: (rows: Rows) => readonly Figure[]): Prepare {
  return (all) => {
    const needed = Object.fromEntries(query.needs.map((name) => [name, all[name]])) as unknown as Pick<Collections, Needs>;
    return {
      id: query.id,
      run: (context) => {
        const rows = query.select(needed, { ...context, filter: withoutOwnFacets(context.filter, query) });
        return { rows, figures: figures(rows) };
      },
    };
  };
}
const cell = <Needs extends CollectionName, Rows>(query: PanelQuery<Needs, Rows> & { readonly figures: (rows: Rows) => readonly Figure[] }): Prepare => panel(query, query.figures);
const none = (): readonly Figure[] => [];

/** The illustrative scene opens with values of every basis. */
const withAll = (prepare: Prepare): Prepare => (all) => {
  const { id, run } = prepare(all);
  return { id, run: (context) => run({ ...context, filter: { ...context.filter, basis: 'all' } }) };
};

/** All that each scene of the wall shows, the desk, and the page of the sources. */
export const SCENES: Readonly<Record<string, readonly Prepare[]>> = {
  overview: [
    cell(headline.landingRate),
    cell(headline.enterprises),
    cell(headline.pilots),
    cell(headline.products),
    cell(headline.deliveries),
    cell(headline.platforms),
    panel(landing.landingQuery, landing.figures),
    panel(enterprises.enterprisesQuery, enterprises.figures),
    panel(pilots.pilotsQuery, pilots.figures),
    panel(outputs.outputsQuery, outputs.figures),
    panel(platforms.platformsQuery, platforms.figures),
    panel(attention.attentionQuery, attention.figures),
    panel(timeline.timelineQuery, timeline.figures),
    panel(quoteQuery, none),
  ],
  pilots: [
    cell(headline.enterprises),
    panel(subjects.remanufacturersQuery, subjects.remanufacturersFigures),
    cell(headline.pilots),
    cell(headline.products),
    cell(headline.deliveries),
    panel(subjects.titlesQuery, subjects.titlesFigures),
    panel(dossier.dossierQuery, dossier.figures),
    panel(pathways.pathwaysQuery, pathways.figures),
    panel(pilots.pilotsQuery, pilots.figures),
    panel(outputSectors.outputSectorsQuery, outputSectors.figures),
    panel(roles.rolesQuery, roles.figures),
  ],
  platforms: [
    cell(headline.platforms),
    cell(platformsHeadline.pilotScale),
    cell(platformsHeadline.projects),
    cell(platformsHeadline.hosts),
    cell(platformsHeadline.field),
    cell(platformsHeadline.specific),
    panel(platformRegister.platformRegisterQuery, platformRegister.figures),
    panel(platformLevels.platformLevelsQuery, platformLevels.figures),
    panel(platformFields.platformFieldsQuery, platformFields.figures),
    panel(platforms.platformsQuery, platforms.figures),
    panel(technologies.technologiesQuery, technologies.figures),
    panel(quoteQuery, none),
  ],
  timeline: [panel(lanes.lanesQuery, lanes.figures), panel(policyChain.policyChainQuery, policyChain.figures)],
  benefits: [
    ...[...benefits.TREND_INDICATORS.map(benefits.headlineQuery), benefits.outputQuery, benefits.materialQuery, benefits.energyQuery, benefits.co2Query].map((query) =>
      panel(query, benefits.trendFigures),
    ),
    panel(benefits.sectorsQuery, benefits.sectorsFigures),
    panel(benefits.unitsQuery, benefits.sectorsFigures),
    panel(benefits.methodQuery, benefits.methodFigures),
    panel(benefits.illustratedQuery, none),
  ].map(withAll),
  sources: [panel(quality.qualityQuery, quality.figures)],
  desk: [
    panel(gap.gapQuery, gap.figures),
    panel(compare.compareQuery, compare.figures),
    panel(gantt.ganttQuery, gantt.figures),
    panel(kinds.kindsQuery, kinds.figures),
    panel(statuses.statusesQuery, statuses.figures),
    panel(districts.districtsQuery, districts.figures),
    panel(records.recordsQuery, records.figures),
  ],
};

/** Every panel once, whichever scenes show it. */
export function everyPanel(all: Collections): readonly Panel[] {
  const panels = Object.values(SCENES).flatMap((scene) => scene.map((prepare) => prepare(all)));
  return [...new Map(panels.map((each) => [each.id, each])).values()];
}
