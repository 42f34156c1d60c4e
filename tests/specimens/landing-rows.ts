import { LANDING_KINDS, selectLanding, type Landing, type LandingGroup, type LandingKind, type LandingRow } from '@/analysis/landing';
import type { Cell, Item } from '@/analysis/item';
import type { Figure } from '@/domain/figure';
import { EMPTY_FILTER } from '@/domain/filter';
import type { Unit } from '@/domain/vocabulary';
import { mockCollections } from '../fixtures/mock-collections';

/** A derived figure of that many records; missing where there are none. */
function figure(id: string, value: number, unit: Unit = 'record'): Figure {
  return { id, value: value === 0 ? { missing: 'not-stated' } : value, qualifier: 'exact', unit, basis: 'derived', records: () => [] };
}

/** A cell of `count` items in one status. */
export function cell(id: string, count: number, status: Item['status'], unit: Unit = 'record'): Cell {
  const items = Array.from({ length: count }, (_, index) => ({ record: `${id}-${index + 1}`, name: { zh: `${id} ${index + 1}`, en: `${id} ${index + 1}` }, status }));
  return { figure: figure(id, count, unit), items };
}

const STATUS: Readonly<Record<LandingKind, Item['status']>> = {
  remanufacturers: 'subject',
  pilots: 'accepted',
  products: 'listed',
  deliveries: 'delivered',
  platforms: 'under-construction',
};

/** One sector's row: mentions, then counts from left to right. */
export function landingRow(zh: string, en: string, group: LandingGroup, mentions: number, counts: readonly number[]): LandingRow {
  const id = en.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  const cells = Object.fromEntries(LANDING_KINDS.map((kind, index) => [kind, cell(`${kind}-${id}`, counts[index] ?? 0, STATUS[kind])])) as Record<LandingKind, Cell>;
  return {
    sector: { id, name: { zh, en }, shortName: { zh, en }, kind: 'remanufacturing', order: 0, citations: [] },
    group,
    mentions: cell(`mentions-${id}`, mentions, 'direction', 'mention'),
    cells,
  };
}

/** A landing of rows with its totals. */
export function landingOf(rows: readonly LandingRow[]): Landing {
  const total = (id: string, cells: readonly Cell[]): Figure => figure(id, cells.reduce((sum, { items }) => sum + items.length, 0));
  const inGroup = (group: LandingGroup): Figure => figure('sectors-named', rows.filter((row) => row.group === group).length, 'sector');
  const byKind = Object.fromEntries(LANDING_KINDS.map((kind) => [kind, total(kind, rows.map((row) => row.cells[kind]))])) as Record<LandingKind, Figure>;
  return {
    rows,
    totals: { ...byKind, mentions: total('mentions', rows.map((row) => row.mentions)) },
    named: figure('sectors-named', rows.length, 'sector'),
    landed: inGroup('landed'),
    rate: figure('landing-rate', 0.3, 'ratio'),
    groups: { landed: inGroup('landed'), platform: inGroup('platform'), 'policy-only': inGroup('policy-only') },
  };
}

/** The ten sectors as the wall asks for them. */
export const REPLY = selectLanding(mockCollections(), { filter: EMPTY_FILTER, dataDate: '2023', today: '2026-06-30' });
