import { performance } from 'node:perf_hooks';
import type { SelectContext } from '@/analysis/context';
import type { PanelQuery } from '@/analysis/panel-query';
import type { CollectionName, Collections } from '@/domain/collections';
import { EMPTY_FILTER, type Filter } from '@/domain/filter';
import { attentionQuery } from '@/panels/attention/query';
import * as benefits from '@/panels/benefits/query';
import { dossierQuery } from '@/panels/dossier/query';
import { enterprisesQuery } from '@/panels/enterprises/query';
import * as headline from '@/panels/headline/query';
import * as subjects from '@/panels/headline-subjects/query';
import { landingQuery } from '@/panels/landing/query';
import { outputSectorsQuery } from '@/panels/output-sectors/query';
import { outputsQuery } from '@/panels/outputs/query';
import { pathwaysQuery } from '@/panels/pathways/query';
import { pilotsQuery } from '@/panels/pilots/query';
import { platformFieldsQuery } from '@/panels/platform-fields/query';
import { platformLevelsQuery } from '@/panels/platform-levels/query';
import { platformRegisterQuery } from '@/panels/platform-register/query';
import * as platformsHeadline from '@/panels/platforms-headline/query';
import { platformsQuery } from '@/panels/platforms/query';
import { policyChainQuery } from '@/panels/policy-chain/query';
import { quoteQuery } from '@/panels/quote/query';
import { rolesQuery } from '@/panels/roles/query';
import { technologiesQuery } from '@/panels/technologies/query';
import { timelineQuery } from '@/panels/timeline/query';
import { lanesQuery } from '@/panels/timeline-lanes/query';
import { mockCollections } from '../fixtures/mock-collections';
import { quantile, type Measure } from './measure';

type Run = (context: SelectContext) => unknown;

/** A query with the collections it needs at hand, as the row engine has them. */
function prepare<Needs extends CollectionName, Rows>(query: PanelQuery<Needs, Rows>, all: Collections): Run {
  const needed = Object.fromEntries(query.needs.map((name) => [name, all[name]])) as unknown as Pick<Collections, Needs>;
  return (context) => query.select(needed, context);
}

/** The rows of everything that the overview shows. */
function overview(all: Collections): readonly Run[] {
  return [
    prepare(headline.landingRate, all),
    prepare(headline.enterprises, all),
    prepare(headline.pilots, all),
    prepare(headline.products, all),
    prepare(headline.deliveries, all),
    prepare(headline.platforms, all),
    prepare(landingQuery, all),
    prepare(enterprisesQuery, all),
    prepare(pilotsQuery, all),
    prepare(outputsQuery, all),
    prepare(platformsQuery, all),
    prepare(attentionQuery, all),
    prepare(timelineQuery, all),
    prepare(quoteQuery, all),
  ];
}

/** The rows of everything that the scene of platforms shows. */
function platformsScene(all: Collections): readonly Run[] {
  return [
    prepare(headline.platforms, all),
    prepare(platformsHeadline.pilotScale, all),
    prepare(platformsHeadline.projects, all),
    prepare(platformsHeadline.hosts, all),
    prepare(platformsHeadline.field, all),
    prepare(platformsHeadline.specific, all),
    prepare(platformRegisterQuery, all),
    prepare(platformLevelsQuery, all),
    prepare(platformFieldsQuery, all),
    prepare(platformsQuery, all),
    prepare(technologiesQuery, all),
    prepare(quoteQuery, all),
  ];
}

/** The rows of everything that the scene of pilots shows. */
function pilotsScene(all: Collections): readonly Run[] {
  return [
    prepare(headline.enterprises, all),
    prepare(subjects.remanufacturersQuery, all),
    prepare(headline.pilots, all),
    prepare(headline.products, all),
    prepare(headline.deliveries, all),
    prepare(subjects.titlesQuery, all),
    prepare(dossierQuery, all),
    prepare(pathwaysQuery, all),
    prepare(pilotsQuery, all),
    prepare(outputSectorsQuery, all),
    prepare(rolesQuery, all),
  ];
}

/** The rows of everything that the scene of time shows. */
function timelineScene(all: Collections): readonly Run[] {
  return [prepare(lanesQuery, all), prepare(policyChainQuery, all)];
}

/** The rows of everything that the illustrative scene shows, as it opens: with values of every basis. */
function benefitsScene(all: Collections): readonly Run[] {
  const { headlineQuery, outputQuery, materialQuery, energyQuery, co2Query, sectorsQuery, unitsQuery, methodQuery, illustratedQuery, TREND_INDICATORS } = benefits;
  const trends = [...TREND_INDICATORS.map(headlineQuery), outputQuery, materialQuery, energyQuery, co2Query].map((query) => prepare(query, all));
  const runs = [...trends, prepare(sectorsQuery, all), prepare(unitsQuery, all), prepare(methodQuery, all), prepare(illustratedQuery, all)];
  return runs.map((run) => (context) => run({ ...context, filter: { ...context.filter, basis: 'all' } }));
}

const SCENES = { overview, pilots: pilotsScene, platforms: platformsScene, timeline: timelineScene, benefits: benefitsScene } as const;

const WARM_UP = 50;
const SAMPLES = 500;

/** Filters a planner changes between: none, one sector, two, a level, a period, a kind. */
function filters(data: Collections): readonly Filter[] {
  const ids = data.sectors.map(({ id }) => id);
  const changes: readonly Partial<Filter>[] = [
    {},
    ...ids.map((id) => ({ sector: [id] })),
    { sector: ids.slice(0, 2) },
    { level: ['national'] },
    { from: '2020', to: '2023' },
    { kind: ['pilot', 'product'] },
  ];
  return changes.map((change) => ({ ...EMPTY_FILTER, ...change }));
}

/** How long each of many filter changes takes, in ms. */
function timesOf(runs: readonly Run[], asked: readonly Filter[]): readonly number[] {
  const times: number[] = [];
  for (let turn = 0; turn < WARM_UP + SAMPLES; turn += 1) {
    // A new object each time, as a change of the address gives: what was filtered before must not help.
    const filter = { ...(asked[turn % asked.length] ?? EMPTY_FILTER) };
    const start = performance.now();
    for (const run of runs) run({ filter, dataDate: '2023', today: '2026-06-30' });
    if (turn >= WARM_UP) times.push(performance.now() - start);
  }
  return times;
}

/** One filter change → the rows of every panel of a scene, at default data. */
export function measureRows(): Promise<readonly Measure[]> {
  const data = mockCollections();
  const asked = filters(data);
  return Promise.resolve(
    Object.entries(SCENES).flatMap(([scene, runsOf]): readonly Measure[] => {
      const runs = runsOf(data);
      const times = timesOf(runs, asked);
      const name = `rows of ${runs.length} panels, ${scene}`;
      return [
        { name: `${name}, p50`, value: quantile(times, 0.5), unit: 'ms' },
        { name: `${name}, p95`, value: quantile(times, 0.95), budget: 5, unit: 'ms' },
      ];
    }),
  );
}
