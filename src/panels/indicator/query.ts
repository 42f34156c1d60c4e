import type { BenefitSectors } from '@/analysis/benefits';
import { INDICATOR_NEEDS, selectIndicator, selectIndicatorSectors, type IndicatorPage } from '@/analysis/indicator-page';
import type { PanelQuery } from '@/analysis/panel-query';
import type { Figure } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';

type Needs = (typeof INDICATOR_NEEDS)[number];

export const indicatorQuery = (id: RecordId): PanelQuery<Needs, IndicatorPage> => ({
  id: 'indicator',
  needs: INDICATOR_NEEDS,
  select: (data, context) => selectIndicator(id, data, context),
});
/** The same rows for two pictures; each is a panel of its own. */
export const sectorsQuery = (panel: 'indicator-series' | 'indicator-sectors', id: RecordId): PanelQuery<Needs, BenefitSectors> => ({
  id: panel,
  needs: INDICATOR_NEEDS,
  select: (data, context) => selectIndicatorSectors(id, data, context),
});

export function indicatorFigures(page: IndicatorPage): readonly Figure[] {
  return page.state === 'shown' ? [page.coverage.sectorCount, page.coverage.observations, page.coverage.missing] : [];
}
