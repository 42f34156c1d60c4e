import { selectSectors, selectTrend, type BenefitSectors, type BenefitTrend } from '@/analysis/benefits';
import type { Collections } from '@/domain/collections';
import { EMPTY_FILTER } from '@/domain/filter';
import { mockCollections } from '../fixtures/mock-collections';

const DATA = mockCollections();
const ASKED = { filter: { ...EMPTY_FILTER, basis: 'all' }, dataDate: '2023', today: '2026-06-30' } as const;

/** The illustrative values, with observations changed as told. */
function changed(change?: (records: Collections['observations']) => Collections['observations']): Collections {
  return change ? { ...DATA, observations: change(DATA.observations) } : DATA;
}

export const trendRows = (indicator: string, change?: Parameters<typeof changed>[0]): BenefitTrend => selectTrend(indicator, changed(change), ASKED);
export const sectorRows = (indicator: string, change?: Parameters<typeof changed>[0]): BenefitSectors => selectSectors(indicator, changed(change), ASKED);
