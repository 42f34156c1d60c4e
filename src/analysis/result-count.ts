import { FACT_COLLECTIONS, type Collections, type FactCollection } from '@/domain/collections';
import type { Filter } from '@/domain/filter';
import { applyFilter, undatedLeftOut } from './filter';

/** How many records a filter leaves, of how many; records of all kinds but the frame: sectors, places, indicators, observations, rules. */
export interface ResultCount {
  readonly shown: number;
  readonly all: number;
  /** How many more it would leave, had they a date. */
  readonly undated: number;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

export function countResults(data: Partial<Pick<Collections, FactCollection>>, filter: Filter): ResultCount {
  return {
    shown: sum(FACT_COLLECTIONS.map((name) => applyFilter<FactCollection>(data[name] ?? [], filter, name).length)),
    all: sum(FACT_COLLECTIONS.map((name) => data[name]?.length ?? 0)),
    undated: sum(FACT_COLLECTIONS.map((name) => undatedLeftOut<FactCollection>(data[name] ?? [], filter, name))),
  };
}
