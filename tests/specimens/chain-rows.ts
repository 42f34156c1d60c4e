import { selectChain, type PlatformChain } from '@/analysis/platforms';
import { EMPTY_FILTER } from '@/domain/filter';
import { mockCollections } from '../fixtures/mock-collections';
import { cell } from './landing-rows';

/** The chain as the wall asks for it: the last four platforms are one sentence. */
export const CHAIN: PlatformChain = selectChain(mockCollections(), { filter: EMPTY_FILTER, dataDate: '2023', today: '2026-06-30' });

/** A chain of one stage with that many platforms in one status. */
export function chainOf(count: number): PlatformChain {
  return { ...CHAIN, rows: [{ stage: 'innovation', segments: [{ status: 'under-construction', cell: cell('many', count, 'under-construction', 'platform') }] }] };
}
