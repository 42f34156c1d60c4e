import { useQuery } from '@tanstack/vue-query';
import { defineStore } from 'pinia';
import { computed } from 'vue';
import { COUNTED, type CountedData } from '@/analysis/counted-figures';
import { readingsOf, type ReadingNote } from '@/analysis/readings';
import { isFailure } from '@/data/answer';
import { fetchBody } from '@/data/http';
import { parseReadings } from '@/data/readings';
import { EMPTY_FILTER } from '@/domain/filter';
import { READINGS } from '@/domain/reading';
import type { RecordId } from '@/domain/record-id';
import { dayInShanghai } from '@/format/date';
import { useNow } from '@/platform/clock';
import { useDatasetStore } from './dataset';

/**
 * The doubtful readings of the version shown, fetched when this store is first used and again until they can be had.
 * There are none where the manifest lists none, as on a server of an older contract.
 */
export const useReadingsStore = defineStore('readings', () => {
  const dataset = useDatasetStore();
  dataset.ensure(COUNTED);

  const sha256 = computed(() => dataset.snapshot?.manifest?.files[READINGS]?.sha256 ?? '');
  const query = useQuery(
    computed(() => ({
      queryKey: [READINGS, sha256.value],
      enabled: sha256.value !== '',
      staleTime: Infinity,
      queryFn: async ({ signal }: { signal: AbortSignal }) =>
        parseReadings(await fetchBody(`${dataset.config.apiBase}${READINGS}.json`, { signal }), sha256.value),
      refetchInterval: (each: { state: { data?: object | undefined } }) =>
        each.state.data && isFailure(each.state.data) ? dataset.config.pollSeconds * 1000 : (false as const),
    })),
  );
  /** Had, or known not to be had for now. */
  const isAnswered = computed(() => sha256.value === '' || query.data.value !== undefined);
  const readings = computed(() => (query.data.value && !isFailure(query.data.value) ? query.data.value : []));

  const data = computed(() => {
    const lists = COUNTED.map((name) => [name, dataset.snapshot?.collections[name]?.records] as const);
    return lists.every(([, records]) => records) ? (Object.fromEntries(lists) as unknown as CountedData) : undefined;
  });
  const now = useNow();
  const today = computed(() => dayInShanghai(now.value));

  /** Notes on a document or a record, as the documents alone give the records; none until all is loaded. */
  function notesOf(id: RecordId): readonly ReadingNote[] {
    const dataDate = dataset.snapshot?.manifest?.dataDate;
    if (!data.value || dataDate === undefined) return [];
    return readingsOf(id, readings.value, data.value, { filter: EMPTY_FILTER, dataDate, today: today.value });
  }

  return { isAnswered, notesOf };
});
