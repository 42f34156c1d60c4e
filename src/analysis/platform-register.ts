import type { CollectionName, Collections } from '@/domain/collections';
import type { Enterprise } from '@/domain/enterprise';
import { scopedId, type Figure } from '@/domain/figure';
import type { Platform } from '@/domain/platform';
import type { Project } from '@/domain/project';
import type { RecordId } from '@/domain/record-id';
import type { Sector } from '@/domain/sector';
import type { LocalText } from '@/domain/text';
import type { Level, Unit } from '@/domain/vocabulary';
import type { SelectContext } from './context';
import { countFigure, notStated, quotedFigure } from './count';
import { findEnterprise } from './enterprise-rows';
import { filterAll } from './filter';
import type { Cell } from './item';
import { itemsOf } from './items';
import { cutBy, measured, totalOf } from './measures';
import { once } from './once';
import { platformHosts, platformsWithoutHost } from './platform-parts';
import { selectionOf } from './selection';
import type { Table } from './table';
import { unknownSector } from './unknown-reference';

/** What a record says of one field, perhaps as an inferred reading (推断); or the absence that an open cell opens. */
export type Stated<Value> = { readonly value: Value; readonly inferred: boolean } | { readonly absence: Figure };

/** One platform, a number of platforms counted in one sentence, or one project. */
export interface RegisterRow {
  readonly record: RecordId;
  readonly name: LocalText;
  readonly status: Platform['status'] | Project['status'];
  /** A square for each that the record stands for. */
  readonly cell: Cell;
  readonly level: Stated<Level>;
  readonly host: Stated<Enterprise>;
  readonly fields: Stated<readonly Sector[]>;
}

/** Innovation platforms, pilot-scale platforms, and the projects under them; each in the order of the document. */
export const REGISTER_GROUPS = ['innovation-platforms', 'pilot-scale', 'projects'] as const;
export interface RegisterGroup {
  readonly kind: (typeof REGISTER_GROUPS)[number];
  readonly figure: Figure;
  readonly rows: readonly RegisterRow[];
}

export interface PlatformRegister {
  readonly groups: readonly RegisterGroup[];
  readonly platforms: Figure;
  readonly built: Figure;
  /** Enterprises that build or carry a platform, and the platforms of which none is named. */
  readonly hosts: Figure;
  readonly withoutHost: Figure;
  readonly projects: Figure;
  /** Whether the document leaves open who carries out which project. */
  readonly isPairingInferred: boolean;
}

export const REGISTER_NEEDS = ['platforms', 'projects', 'enterprises', 'sectors'] as const satisfies readonly CollectionName[];
type RegisterData = Pick<Collections, (typeof REGISTER_NEEDS)[number]>;

/** Makes the rows of records: each the same one while its enterprises and sectors are the same, as no filter touches it. */
const rowsWith = once((enterprises: readonly Enterprise[], sectors: readonly Sector[], asOf: string) => {
  const enterpriseOf = findEnterprise(enterprises);
  const sectorOf = new Map(sectors.map((each) => [each.id, each]));
  const rowOf = (record: Platform | Project): RegisterRow => {
    const of = 'count' in record ? 'platforms' : 'projects';
    const { id, reading = {}, level, enterprise } = record;
    const open = (what: string, unit: Unit, searched: CollectionName): { readonly absence: Figure } => ({
      absence: notStated({ id: scopedId(what, 'record', id), unit, asOf, of: [searched], where: [] }, [id]),
    });
    const stated = <Value>(value: Value, field: string): Stated<Value> => ({ value, inferred: reading[field] !== undefined });
    const naming = { id: scopedId(of, 'record', id), unit: of === 'platforms' ? 'platform' : 'project', asOf } as const;
    const figure = 'count' in record && record.count > 1 ? quotedFigure(naming, record.count, record) : countFigure({ ...naming, of: [of], where: [] }, [record]);
    return {
      record: id,
      name: record.name,
      status: record.status,
      cell: { figure, items: itemsOf(record) },
      level: level ? stated(level, 'level') : open('levels', 'record', 'documents'),
      host: enterprise === null ? open('hosts', 'enterprise', 'enterprises') : stated(enterpriseOf(enterprise), 'enterprise'),
      fields: record.sectors.length > 0 ? stated(record.sectors.map((sector) => sectorOf.get(sector) ?? unknownSector(sector)), 'sectors') : open('fields', 'sector', 'sectors'),
    };
  };
  const made = new WeakMap<Table, (RegisterRow | undefined)[]>();
  return (records: readonly (Platform | Project)[]): readonly RegisterRow[] => {
    const { table, at } = selectionOf(records);
    const rows = made.get(table) ?? new Array<RegisterRow | undefined>(table.records.length);
    made.set(table, rows);
    return records.map((record, index) => (rows[at[index] as number] ??= rowOf(record)));
  };
});

/** The register: every platform and project with its status, level, enterprise and field; three groups, empty ones without rows. */
export function selectRegister(all: RegisterData, context: SelectContext): PlatformRegister {
  const { platforms, projects } = filterAll(all, context.filter);
  const rowsOf = rowsWith(all.enterprises, all.sectors, context.dataDate);
  const groupOf = (kind: RegisterGroup['kind']): RegisterGroup =>
    kind === 'projects'
      ? { kind, figure: totalOf(kind, projects, context), rows: rowsOf(projects) }
      : { kind, figure: totalOf(kind, platforms, context), rows: rowsOf(measured(kind, platforms)) };
  return {
    groups: REGISTER_GROUPS.map(groupOf),
    platforms: totalOf('platforms', platforms, context),
    built: cutBy('platforms', 'status', platforms, context).cell('built', []).figure,
    hosts: platformHosts(platforms, context),
    withoutHost: platformsWithoutHost(platforms, context),
    projects: totalOf('projects', projects, context),
    isPairingInferred: projects.some(({ reading }) => reading?.['enterprise'] !== undefined),
  };
}
