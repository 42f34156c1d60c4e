import { computed, shallowRef, watch, type ShallowRef } from 'vue';
import { filterAll } from '@/analysis/filter';
import { indexingSteps, type SearchIndex } from '@/analysis/search/index-records';
import { NOTHING_FOUND, searchingSteps, type SearchResults } from '@/analysis/search/search';
import type { CollectionName, Collections } from '@/domain/collections';
import { EMPTY_FILTER } from '@/domain/filter';
import type { Locale } from '@/domain/text';
import { runInSteps } from '@/platform/in-steps';
import { useDatasetStore } from '@/stores/dataset';
import { useFilterStore } from '@/stores/filter';

/** More of a kind are counted, not listed. */
const MOST_OF_A_KIND = 5;
/** Longest stretch of a search without a rest, ms: that among few records is done within the first, and shown with the key. */
const STRETCH_MS = 40;

type Loaded = readonly (readonly [CollectionName, Collections[CollectionName]])[];

const isSame = (a: Loaded, b: Loaded): boolean => a.length === b.length && a.every(([name, records], at) => b[at]?.[0] === name && b[at][1] === records);

/**
 * What the words in a box find among all loaded records, on the basis that is asked for; the other filters do not narrow it.
 * Among few records that is known at once, among very many after a while: until then the results are `undefined`.
 */
export function useSearch(locale: () => Locale): { readonly typed: ShallowRef<string>; readonly results: Readonly<ShallowRef<SearchResults | undefined>> } {
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

  function* indexLoaded(): Generator<void, SearchIndex> {
    const all = Object.fromEntries(loaded.value) as unknown as Collections;
    return yield* indexingSteps(filterAll(all, { ...EMPTY_FILTER, basis: basis.value }));
  }
  /** The index, or how far it is; who types on while it is made does not begin it anew. */
  const index = computed(() => ({ steps: indexLoaded(), done: undefined as SearchIndex | undefined }));
  const results = shallowRef<SearchResults | undefined>(NOTHING_FOUND);

  function* search(): Generator<void, void> {
    const making = index.value;
    while (!making.done) {
      const { done, value } = making.steps.next();
      if (done === true) making.done = value;
      yield;
    }
    results.value = yield* searchingSteps(making.done, typed.value, locale(), MOST_OF_A_KIND);
  }
  let newest = 0;
  watch([typed, index, locale], () => {
    newest += 1;
    const run = newest;
    const isNothing = typed.value.trim() === '';
    results.value = isNothing ? NOTHING_FOUND : undefined;
    if (!isNothing) void runInSteps(search(), () => run !== newest, STRETCH_MS);
  });

  return { typed, results };
}
