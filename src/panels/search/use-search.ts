import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue';
import { filterAll } from '@/analysis/filter';
import { indexForSearch } from '@/analysis/search/index-records';
import { NOTHING_FOUND, searchRecords, type SearchResults } from '@/analysis/search/search';
import type { CollectionName, Collections } from '@/domain/collections';
import { EMPTY_FILTER } from '@/domain/filter';
import type { Locale } from '@/domain/text';
import { useDatasetStore } from '@/stores/dataset';
import { useFilterStore } from '@/stores/filter';

/** More of a kind are counted, not listed. */
const MOST_OF_A_KIND = 5;

type Loaded = readonly (readonly [CollectionName, Collections[CollectionName]])[];

const isSame = (a: Loaded, b: Loaded): boolean => a.length === b.length && a.every(([name, records], at) => b[at]?.[0] === name && b[at][1] === records);

/** What the words in a box find among all loaded records, on the basis that is asked for; the other filters do not narrow it. */
export function useSearch(locale: () => Locale): { readonly typed: ShallowRef<string>; readonly results: ComputedRef<SearchResults> } {
  const dataset = useDatasetStore();
  const filters = useFilterStore();
  const typed = shallowRef('');

  /** Keeps its identity while the records do: each check of the server makes a new snapshot of the same. */
  const loaded = computed<Loaded>((before) => {
    const states = Object.entries(dataset.snapshot?.collections ?? {}) as [CollectionName, { readonly records?: Collections[CollectionName] }][];
    const next = states.flatMap(([name, { records }]) => (records ? [[name, records] as const] : []));
    return before && isSame(before, next) ? before : next;
  });
  const basis = computed(() => filters.filter.basis);
  const index = computed(() => {
    const all = Object.fromEntries(loaded.value) as unknown as Collections;
    return indexForSearch(filterAll(all, { ...EMPTY_FILTER, basis: basis.value }));
  });
  const results = computed(() => (typed.value.trim() === '' ? NOTHING_FOUND : searchRecords(index.value, typed.value, locale(), MOST_OF_A_KIND)));

  return { typed, results };
}
