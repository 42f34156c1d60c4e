import type { CollectionName, Collections } from '@/domain/collections';
import { scopedId, type Figure } from '@/domain/figure';
import type { Sector } from '@/domain/sector';
import type { SelectContext } from './context';
import type { Buckets } from './buckets';
import { sumFigure } from './count';
import { bucketsBy, idsOf } from './fields';
import { filterAll } from './filter';
import type { Cell } from './item';
import { mapRecord } from './map-record';
import { cutBy, MEASURES, type Cut } from './measures';
import { PROGRESS_NEEDS, sectorProgress, type SectorProgress } from './sector-progress';
import { joined, type Counted } from './selection';

/** How far a named sector has come: recorded deeds, a platform under way, or words only. */
export const LANDING_GROUPS = ['landed', 'platform', 'policy-only'] as const;
export type LandingGroup = (typeof LANDING_GROUPS)[number];

/** What can be recorded of a sector, left to right. */
export const LANDING_KINDS = ['remanufacturers', 'pilots', 'products', 'deliveries', 'platforms'] as const;
export type LandingKind = (typeof LANDING_KINDS)[number];

/** One named sector: how often policy names it, and what is recorded. */
export interface LandingRow {
  readonly sector: Sector;
  readonly group: LandingGroup;
  readonly mentions: Cell;
  readonly cells: Readonly<Record<LandingKind, Cell>>;
}

export interface Landing {
  /** By group, then in the sectors' fixed order. */
  readonly rows: readonly LandingRow[];
  /** Squares of each column; `mentions` counts sector × direction. */
  readonly totals: Readonly<Record<LandingKind | 'mentions', Figure>>;
  readonly named: Figure;
  readonly landed: Figure;
  readonly rate: Figure;
  readonly groups: Readonly<Record<LandingGroup, Figure>>;
}

/** The groups alone: what the landing rate is drawn from. */
export interface LandingGroups extends Pick<Landing, 'named' | 'landed' | 'rate' | 'groups'> {
  readonly rows: readonly Pick<LandingRow, 'sector' | 'group'>[];
}

export const GROUPS_NEEDS = [...PROGRESS_NEEDS, 'platforms'] as const satisfies readonly CollectionName[];
export const LANDING_NEEDS = [...GROUPS_NEEDS, 'enterprises'] as const satisfies readonly CollectionName[];
type GroupsData = Pick<Collections, (typeof GROUPS_NEEDS)[number]>;
type LandingData = Pick<Collections, (typeof LANDING_NEEDS)[number]>;

/** The named sectors of filtered data by group, with the figures of the landing rate. */
export function groupsOf(data: GroupsData, progress: SectorProgress): LandingGroups {
  const platforms = bucketsBy(data.platforms, 'sector');
  const groupOf = ({ id }: Sector): LandingGroup => (progress.isLanded(id) ? 'landed' : platforms.has(id) ? 'platform' : 'policy-only');
  const all = progress.named.map((sector) => ({ sector, group: groupOf(sector) }));
  const sectorsIn = (group: LandingGroup): Sector[] => all.filter((row) => row.group === group).map(({ sector }) => sector);
  const recordsOf = (sectors: readonly Sector[], buckets: Buckets): Counted => joined(sectors.flatMap(({ id }) => buckets.part(id) ?? []));
  const under = sectorsIn('platform');
  const only = sectorsIn('policy-only');
  return {
    rows: LANDING_GROUPS.flatMap((group) => all.filter((row) => row.group === group)),
    named: progress.namedFigure,
    landed: progress.landedFigure,
    rate: progress.rate,
    groups: {
      landed: progress.landedFigure,
      platform: progress.groupFigure('platform', under, ['platforms'], recordsOf(under, platforms)),
      'policy-only': progress.groupFigure('policy-only', only, ['directions'], recordsOf(only, bucketsBy(data.directions, 'sector'))),
    },
  };
}

/** The named sectors by group; empty where the directions name none. */
export function selectLandingGroups(all: GroupsData, context: SelectContext): LandingGroups {
  const data = filterAll(all, context.filter);
  return groupsOf(data, sectorProgress(data, context));
}

/** The landing matrix: a row a named remanufacturing sector; empty where the directions name none. */
export function selectLanding(all: LandingData, context: SelectContext): Landing {
  const data = filterAll(all, context.filter);
  const progress = sectorProgress(data, context);
  const { rows: grouped, ...figures } = groupsOf(data, progress);
  const mentions = cutBy('mentions', 'sector', data.directions, context);
  const cuts: Readonly<Record<LandingKind, Cut>> = {
    remanufacturers: cutBy('remanufacturers', 'sector', data.enterprises, context),
    pilots: cutBy('pilots', 'sector', data.pilots, context),
    products: cutBy('products', 'sector', data.products, context),
    deliveries: cutBy('deliveries', 'sector', data.deliveries, context),
    platforms: cutBy('platforms', 'sector', data.platforms, context),
  };
  const rows = grouped.map(({ sector, group }): LandingRow => {
    const naming = idsOf(progress.mentionsOf(sector.id));
    const cellOf = (kind: LandingKind): Cell => cuts[kind].cell(sector.id, naming);
    return { sector, group, mentions: mentions.cell(sector.id, naming), cells: mapRecord(LANDING_KINDS, cellOf) };
  });
  const asOf = context.dataDate;
  const totalOfColumn = (kind: LandingKind): Figure =>
    sumFigure({ id: scopedId(kind, 'kind', 'remanufacturing'), unit: MEASURES[kind].unit, asOf }, rows.map(({ cells }) => cells[kind].figure));
  return {
    ...figures,
    rows,
    totals: {
      mentions: sumFigure({ id: 'mentions', unit: 'mention', asOf }, rows.map((row) => row.mentions.figure)),
      ...mapRecord(LANDING_KINDS, totalOfColumn),
    },
  };
}
