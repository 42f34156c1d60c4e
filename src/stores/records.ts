import { defineStore } from 'pinia';
import { computed } from 'vue';
import { evidenceLookup } from '@/analysis/evidence-lookup';
import { filterAll } from '@/analysis/filter';
import { namesIn } from '@/analysis/record-index';
import type { Citation } from '@/domain/citation';
import type { CollectionName, Collections } from '@/domain/collections';
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
  /** The same as before where every list of records is: a check that finds nothing new leaves all that follows from it. */
  const all = computed<Partial<Collections>>((before) => {
    const lists = Object.entries(dataset.snapshot?.collections ?? {}).flatMap(([name, { records }]) => (records ? [[name as CollectionName, records] as const] : []));
    const isSame = before !== undefined && Object.keys(before).length === lists.length && lists.every(([name, records]) => before[name] === records);
    return isSame ? before : Object.fromEntries(lists);
  });
  const loaded = computed<Partial<Collections>>(() => filterAll(all.value as Collections, { ...EMPTY_FILTER, basis: basis.value }));
  const lookup = computed(() => evidenceLookup(loaded.value));
  const nameOf = computed(() => namesIn(lookup.value.records));

  function citationsOf(id: RecordId): readonly Citation[] {
    const record = lookup.value.records.get(id)?.record;
    return record && 'citations' in record ? record.citations : [];
  }

  return { nameOf, lookup, citationsOf };
});
