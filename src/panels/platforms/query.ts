import type { PanelQuery } from '@/analysis/panel-query';
import { CHAIN_NEEDS, selectChain, type PlatformChain } from '@/analysis/platforms';
import type { Figure } from '@/domain/figure';

export const platformsQuery: PanelQuery<(typeof CHAIN_NEEDS)[number], PlatformChain> = { id: 'platforms', needs: CHAIN_NEEDS, select: selectChain };

export function figures({ rows }: PlatformChain): readonly Figure[] {
  return rows.flatMap(({ segments }) => segments.map(({ cell }) => cell.figure));
}

export function isEmpty({ rows }: PlatformChain): boolean {
  return rows.every(({ segments }) => segments.length === 0);
}
