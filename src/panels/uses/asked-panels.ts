import type { SelectContext } from '@/analysis/context';
import { once } from '@/analysis/once';
import { selectRows, type PanelQuery } from '@/analysis/panel-query';
import { usesOf, type AskedPanel, type Use } from '@/analysis/resting-on';
import type { CollectionName, Collections } from '@/domain/collections';
import type { Figure } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import { PAGE_COLLECTIONS } from '@/domain/record-page';
import type { SceneId } from '@/domain/scene';
import * as attention from '../attention/query';
import * as compare from '../compare/query';
import * as districts from '../districts/query';
import * as dossier from '../dossier/query';
import * as enterprises from '../enterprises/query';
import * as gantt from '../gantt/query';
import * as gap from '../gap/query';
import * as headline from '../headline/query';
import * as subjects from '../headline-subjects/query';
import * as kinds from '../kinds/query';
import * as landing from '../landing/query';
import * as outputSectors from '../output-sectors/query';
import * as outputs from '../outputs/query';
import * as pathways from '../pathways/query';
import * as pilots from '../pilots/query';
import * as platformFields from '../platform-fields/query';
import * as platformLevels from '../platform-levels/query';
import * as platformRegister from '../platform-register/query';
import * as platforms from '../platforms/query';
import * as stages from '../platforms-headline/query';
import * as policyChain from '../policy-chain/query';
import * as records from '../records/query';
import * as roles from '../roles/query';
import * as statuses from '../statuses/query';
import * as technologies from '../technologies/query';
import * as timeline from '../timeline/query';
import * as lanes from '../timeline-lanes/query';

/** What the panels below are computed from; those of illustrative values rest on no document. */
export const USES_NEEDS = [...PAGE_COLLECTIONS, 'watch-rules'] as const satisfies readonly CollectionName[];
type UsesData = Pick<Collections, (typeof USES_NEEDS)[number]>;

/** A surface that shows figures: a scene of the wall, or the desk. */
export type UsePlace = SceneId | 'explore';

type Asked = AskedPanel<UsesData, UsePlace>;
const on =
  (...places: readonly UsePlace[]) =>
  <Needs extends keyof UsesData, Rows>(query: PanelQuery<Needs, Rows>, figures: (rows: Rows) => readonly Figure[]): Asked => ({
    id: query.id,
    places,
    ask: (data, context) => {
      const rows = selectRows(query, data, context);
      return { rows, figures: figures(rows) };
    },
  });

const [overview, explore] = [on('overview'), on('explore')];

/** Every panel of the wall and the desk whose figures can rest on a record of a document. */
export const ASKED_PANELS: readonly Asked[] = [
  overview(headline.landingRate, headline.landingRate.figures),
  on('overview', 'pilots')(headline.enterprises, headline.enterprises.figures),
  on('overview', 'pilots')(headline.pilots, headline.pilots.figures),
  on('overview', 'pilots')(headline.products, headline.products.figures),
  on('overview', 'pilots')(headline.deliveries, headline.deliveries.figures),
  on('overview', 'platforms')(headline.platforms, headline.platforms.figures),
  overview(landing.landingQuery, landing.figures),
  overview(enterprises.enterprisesQuery, enterprises.figures),
  on('overview', 'explore')(outputs.outputsQuery, outputs.figures),
  on('overview', 'platforms')(platforms.platformsQuery, platforms.figures),
  on('overview', 'pilots')(pilots.pilotsQuery, pilots.figures),
  overview(timeline.timelineQuery, timeline.figures),
  overview(attention.attentionQuery, attention.figures),
  on('pilots')(subjects.remanufacturersQuery, subjects.remanufacturersFigures),
  on('pilots')(subjects.titlesQuery, subjects.titlesFigures),
  on('pilots')(dossier.dossierQuery, dossier.figures),
  on('pilots', 'explore')(pathways.pathwaysQuery, pathways.figures),
  on('pilots')(outputSectors.outputSectorsQuery, outputSectors.figures),
  on('pilots')(roles.rolesQuery, roles.figures),
  on('platforms')(stages.pilotScale, stages.pilotScale.figures),
  on('platforms')(stages.projects, stages.projects.figures),
  on('platforms')(stages.hosts, stages.hosts.figures),
  on('platforms')(stages.field, stages.field.figures),
  on('platforms')(stages.specific, stages.specific.figures),
  on('platforms')(platformRegister.platformRegisterQuery, platformRegister.figures),
  on('platforms')(platformLevels.platformLevelsQuery, platformLevels.figures),
  on('platforms')(platformFields.platformFieldsQuery, platformFields.figures),
  on('platforms')(technologies.technologiesQuery, technologies.figures),
  on('timeline')(policyChain.policyChainQuery, policyChain.figures),
  on('timeline')(lanes.lanesQuery, lanes.figures),
  explore(compare.compareQuery, compare.figures),
  explore(gap.gapQuery, gap.figures),
  explore(gantt.ganttQuery, gantt.figures),
  explore(kinds.kindsQuery, kinds.figures),
  explore(statuses.statusesQuery, statuses.figures),
  explore(districts.districtsQuery, districts.figures),
  explore(records.recordsQuery, records.figures),
];

/** For each record what rests on it, computed once for the same data. */
export const usesIn: (data: UsesData, context: SelectContext) => ReadonlyMap<RecordId, readonly Use<UsePlace>[]> = once((data: UsesData, context: SelectContext) =>
  usesOf(ASKED_PANELS, data, context),
);
