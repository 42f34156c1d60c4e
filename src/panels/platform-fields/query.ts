import type { PanelQuery } from '@/analysis/panel-query';
import { FIELD_STAGES, FIELDS_NEEDS, selectPlatformFields, type PlatformFields } from '@/analysis/platform-fields';
import { numberOf, type Figure } from '@/domain/figure';

export const platformFieldsQuery: PanelQuery<(typeof FIELDS_NEEDS)[number], PlatformFields> = { id: 'platform-fields', needs: FIELDS_NEEDS, select: selectPlatformFields };

export function figures({ platforms, totals }: PlatformFields): readonly Figure[] {
  return [platforms, ...FIELD_STAGES.map((stage) => totals[stage])].filter((figure) => numberOf(figure));
}

export function isEmpty({ platforms, totals }: PlatformFields): boolean {
  return !numberOf(platforms) && !numberOf(totals.projects);
}
