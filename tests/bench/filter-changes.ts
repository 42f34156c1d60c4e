import type { Collections } from '@/domain/collections';
import { EMPTY_FILTER, type Filter } from '@/domain/filter';

/** Filters a planner changes between: none, each sector, two, a level, a period, two kinds. */
export function filterChanges(data: Pick<Collections, 'sectors'>): readonly Filter[] {
  const ids = data.sectors.map(({ id }) => id);
  const changes: readonly Partial<Filter>[] = [
    {},
    ...ids.map((id) => ({ sector: [id] })),
    { sector: ids.slice(0, 2) },
    { level: ['national'] },
    { from: '2020', to: '2023' },
    { kind: ['pilot', 'product'] },
  ];
  return changes.map((change) => ({ ...EMPTY_FILTER, ...change }));
}
