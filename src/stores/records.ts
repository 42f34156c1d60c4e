import { defineStore } from 'pinia';
import { computed } from 'vue';
import { evidenceLookup } from '@/analysis/evidence-lookup';
import { filterAll } from '@/analysis/filter';
import { namesIn } from '@/analysis/record-index';
import type { Citation } from '@/domain/citation';
import type { Collections } from '@/domain/collections';
import { EMPTY_FILTER } from '@/domain/filter';
import type { RecordId } from '@/domain/record-id';
import { useDatasetStore } from './dataset';
import { useFilterStore } from './filter';

/** All loaded records by id, for names, citations and evidence: unfiltered, but on the basis that is asked for. */
export const useRecordsStore = defineStore('records', () => {
  const dataset = useDatasetStore();
  const filters = useFilterStore();

  /** Apart, so that no other change of the filter has a hundred thousand records looked up anew. */
  const basis = computed(() => filters.filter.basis);
  const loaded = computed<Partial<Collections>>(() => {
    const states = Object.entries(dataset.snapshot?.collections ?? {});
    const all = Object.fromEntries(states.flatMap(([name, state]) => (state.records ? [[name, state.records]] : []))) as unknown as Collections;
    return filterAll(all, { ...EMPTY_FILTER, basis: basis.value });
  });
  const lookup = computed(() => evidenceLookup(loaded.value));
  const nameOf = computed(() => namesIn(lookup.value.records));

  function citationsOf(id: RecordId): readonly Citation[] {
    const record = lookup.value.records.get(id)?.record;
    return record && 'citations' in record ? record.citations : [];
  }

  return { nameOf, lookup, citationsOf };
});
