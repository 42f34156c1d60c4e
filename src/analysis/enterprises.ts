import type { Enterprise } from '@/domain/enterprise';
import type { Figure } from '@/domain/figure';
import type { Cell } from './item';

/** What an enterprise can have on record, in the order of the ladder. */
export const LADDER_STEPS = ['pilots', 'products', 'deliveries', 'titles', 'platforms', 'projects'] as const;
export type LadderStep = (typeof LADDER_STEPS)[number];

export interface EnterpriseRow {
  readonly enterprise: Enterprise;
  readonly cells: Readonly<Record<LadderStep, Cell>>;
}

export interface EnterpriseLadder {
  /** Remanufacturers first, those with most on record before others. */
  readonly rows: readonly EnterpriseRow[];
  readonly totals: Readonly<Record<LadderStep, Figure>>;
  readonly enterprises: Figure;
  readonly remanufacturers: Figure;
}
