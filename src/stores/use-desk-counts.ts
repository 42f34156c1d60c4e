import { shallowRef, watch, type ShallowRef } from 'vue';
import { deskCounts, type DeskCounts } from '@/analysis/desk-counts';
import type { FacetsData } from '@/analysis/facets';
import { useFilterStore } from './filter';
import type { TakeTurn } from './turns';

/** What the desk counts beside its panels, given back together with their rows; until then what it counted before. */
export function useDeskCounts(data: () => FacetsData, take: TakeTurn): Readonly<ShallowRef<DeskCounts | undefined>> {
  const filters = useFilterStore();
  const counts = shallowRef<DeskCounts>();
  let newest = 0;
  watch(
    [data, () => filters.filter] as const,
    async ([records, filter]) => {
      newest += 1;
      const run = newest;
      const isStale = (): boolean => run !== newest;
      const counted = await take(() => deskCounts(records, filter), isStale);
      if (!isStale()) counts.value = counted;
    },
    { immediate: true },
  );
  return counts;
}
