import type { CollectionName, Collections } from '@/domain/collections';
import { scopedId, type Figure } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import type { Sector } from '@/domain/sector';
import type { SelectContext } from './context';
import { distinctFigure, notStated } from './count';
import { bucketsBy, idsOf, NOT_STATED, type AnyRecord } from './fields';
import { filterAll } from './filter';
import type { Cell } from './item';
import { mapRecord } from './map-record';
import { cutBy, MEASURES, totalOf, type Cut } from './measures';
import { platformsInFields, platformsWithoutField } from './platform-parts';
import { havingAny, joined, type Counted, type Records } from './selection';
import { unknownSector } from './unknown-reference';

/** From research to industry, left to right. */
export const FIELD_STAGES = ['projects', 'innovation-platforms', 'pilot-scale'] as const;
export type FieldStage = (typeof FIELD_STAGES)[number];

/** Whether a row is one of the named remanufacturing sectors, a wider field of the circular economy, or no field at all. */
export const FIELD_GROUPS = ['remanufacturing', 'circular-economy-field', NOT_STATED] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

export interface FieldRow {
  readonly group: FieldGroup;
  /** Absent in the row of all remanufacturing sectors without platform and project, and in that of works without a field. */
  readonly sector?: Sector;
  readonly cells: Readonly<Record<FieldStage, Cell>>;
}

export interface PlatformFields {
  /** By group, fields in their fixed order. */
  readonly rows: readonly FieldRow[];
  readonly totals: Readonly<Record<FieldStage, Figure>>;
  readonly platforms: Figure;
  /** Platforms of each group; one that concerns fields of both kinds counts in both. */
  readonly groups: Readonly<Record<FieldGroup, Figure>>;
  /** Remanufacturing sectors that have a platform. */
  readonly landed: readonly Sector[];
  /** Fields that platforms and projects concern, and those of them on record at more than one stage. */
  readonly fields: Figure;
  readonly linked: Figure;
  /** Remanufacturing sectors without platform and project. */
  readonly others: Figure;
}

export const FIELDS_NEEDS = ['platforms', 'projects', 'sectors'] as const satisfies readonly CollectionName[];
type FieldsData = Pick<Collections, (typeof FIELDS_NEEDS)[number]>;

/** Field × stage: where R&D projects and platforms stand, and in which of the remanufacturing sectors none is on record. */
export function selectPlatformFields(all: FieldsData, context: SelectContext): PlatformFields {
  const { platforms, projects, sectors } = filterAll(all, context.filter);
  const asOf = context.dataDate;
  const works: readonly (readonly AnyRecord[])[] = [projects, platforms];
  const cuts: Readonly<Record<FieldStage, Cut>> = {
    projects: cutBy('projects', 'sector', projects, context),
    'innovation-platforms': cutBy('innovation-platforms', 'sector', platforms, context),
    'pilot-scale': cutBy('pilot-scale', 'sector', platforms, context),
  };
  const bySector = works.map((records) => bucketsBy(records, 'sector'));
  const recordsOf = (id: string): Counted => joined(bySector.flatMap((each) => each.part(id) ?? []));
  const known = new Map(all.sectors.map((sector) => [sector.id, sector]));
  const concerned = [...new Set(bySector.flatMap((each) => [...each.keys()]))].map((id) => known.get(id) ?? unknownSector(id)).sort((a, b) => a.order - b.order);
  const others = sectors.filter(({ id, kind }) => kind === 'remanufacturing' && !bySector.some((each) => each.has(id)));
  const unstated = joined(bySector.map(({ unstated }) => unstated));

  const rowOf = (sector: Sector): FieldRow => {
    const naming = recordsOf(sector.id).ids;
    return { group: sector.kind, sector, cells: mapRecord(FIELD_STAGES, (stage) => cuts[stage].cell(sector.id, naming)) };
  };
  const openCell = (stage: FieldStage, naming: readonly RecordId[]): Cell => {
    const { of, unit } = MEASURES[stage];
    return { items: [], figure: notStated({ id: scopedId(stage, 'group', 'other-sectors'), unit, asOf, of: [of], where: [{ field: 'group', value: 'other-sectors' }] }, naming) };
  };
  const otherRow: FieldRow = { group: 'remanufacturing', cells: mapRecord(FIELD_STAGES, (stage) => openCell(stage, idsOf(others))) };
  const unstatedRow: FieldRow = { group: NOT_STATED, cells: mapRecord(FIELD_STAGES, (stage) => cuts[stage].cell(NOT_STATED, unstated.ids)) };
  const rows = [...concerned.map(rowOf), ...(others.length > 0 ? [otherRow] : []), ...(unstated.size > 0 ? [unstatedRow] : [])];

  const linked = concerned.filter(({ id }) => FIELD_STAGES.filter((stage) => cuts[stage].has(id)).length > 1);
  const distinct = (id: string, of: readonly CollectionName[], counted: readonly Sector[], records: Records): Figure =>
    distinctFigure({ id, unit: 'sector', asOf, of, where: [] }, 'sector', counted.map((sector) => sector.id), records);
  const recordsIn = (counted: readonly Sector[]): Counted => {
    const ids = new Set(counted.map(({ id }) => id));
    return joined(works.map((records) => havingAny(records, 'sector', (sector) => ids.has(sector))));
  };
  return {
    rows: FIELD_GROUPS.flatMap((group) => rows.filter((row) => row.group === group)),
    totals: {
      projects: totalOf('projects', projects, context),
      'innovation-platforms': totalOf('innovation-platforms', platforms, context),
      'pilot-scale': totalOf('pilot-scale', platforms, context),
    },
    platforms: totalOf('platforms', platforms, context),
    groups: {
      remanufacturing: platformsInFields('remanufacturing', platforms, all.sectors, context),
      'circular-economy-field': platformsInFields('circular-economy-field', platforms, all.sectors, context),
      [NOT_STATED]: platformsWithoutField(platforms, context),
    },
    landed: concerned.filter(({ id, kind }) => kind === 'remanufacturing' && bucketsBy(platforms, 'sector').has(id)),
    fields: distinct('platform-fields', ['projects', 'platforms'], concerned, recordsIn(concerned)),
    linked: distinct('linked-fields', ['projects', 'platforms'], linked, recordsIn(linked)),
    others: distinct('sectors-without-platform', ['sectors'], others, others),
  };
}
