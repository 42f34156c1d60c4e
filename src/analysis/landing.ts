import type { Figure } from '@/domain/figure';
import type { Sector } from '@/domain/sector';
import type { Cell } from './item';

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
