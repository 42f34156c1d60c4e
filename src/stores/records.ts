import { defineStore } from 'pinia';
import { computed } from 'vue';
import { evidenceLookup } from '@/analysis/evidence';
import { indexRecords, namesIn } from '@/analysis/record-index';
import type { Citation } from '@/domain/citation';
import type { Collections } from '@/domain/collections';
import type { RecordId } from '@/domain/record-id';
import { useDatasetStore } from './dataset';

/** The loaded records by id, for names, citations and evidence; renewed with the snapshot. */
export const useRecordsStore = defineStore('records', () => {
  const dataset = useDatasetStore();

  const loaded = computed<Partial<Collections>>(() => {
    const states = Object.entries(dataset.snapshot?.collections ?? {});
    return Object.fromEntries(states.flatMap(([name, state]) => (state.records ? [[name, state.records]] : [])));
  });
  const index = computed(() => indexRecords(loaded.value));
  const nameOf = computed(() => namesIn(index.value));
  const lookup = computed(() => evidenceLookup(loaded.value));

  function citationsOf(id: RecordId): readonly Citation[] {
    const record = index.value.get(id)?.record;
    return record && 'citations' in record ? record.citations : [];
  }

  return { nameOf, lookup, citationsOf };
});
