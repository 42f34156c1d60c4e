import type { PanelQuery } from '@/analysis/panel-query';
import { LEVELS_NEEDS, selectPlatformLevels, type PlatformLevels } from '@/analysis/platform-levels';
import { numberOf, type Figure } from '@/domain/figure';

export const platformLevelsQuery: PanelQuery<(typeof LEVELS_NEEDS)[number], PlatformLevels> = { id: 'platform-levels', needs: LEVELS_NEEDS, select: selectPlatformLevels };

export function figures({ platforms, rows }: PlatformLevels): readonly Figure[] {
  return [platforms, ...rows.map(({ total }) => total)].filter((figure) => numberOf(figure));
}

export function isEmpty({ platforms }: PlatformLevels): boolean {
  return !numberOf(platforms);
}
