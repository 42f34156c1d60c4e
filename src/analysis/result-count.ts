import { FACT_COLLECTIONS, type Collections, type FactCollection } from '@/domain/collections';
import type { Filter } from '@/domain/filter';
import { applyFilter } from './filter';

/** How many records a filter leaves, of how many; records of all kinds but the frame: sectors, places, indicators, observations, rules. */
export interface ResultCount {
  readonly shown: number;
  readonly all: number;
}

export function countResults(data: Partial<Pick<Collections, FactCollection>>, filter: Filter): ResultCount {
  const counts = FACT_COLLECTIONS.map((name) => {
    const records = data[name] ?? [];
    return { shown: applyFilter(records, filter, name).length, all: records.length };
  });
  return { shown: counts.reduce((sum, { shown }) => sum + shown, 0), all: counts.reduce((sum, { all }) => sum + all, 0) };
}
