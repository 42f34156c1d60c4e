import { defineStore } from 'pinia';
import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { EMPTY_FILTER, FILTER_NAMES, type Filter } from '@/domain/filter';
import { decodeFilter, encodeFilter } from './filter-codec';
import { useSceneStore } from './scene';

/** What the reader asks to see. The address is its only home, so Back undoes and a link shares it. */
export const useFilterStore = defineStore('filter', () => {
  const route = useRoute();
  const router = useRouter();

  const scenes = useSceneStore();

  const decoded = computed(() => decodeFilter(route.query));
  const isBasisGiven = computed(() => route.query['basis'] === decoded.value.filter.basis);
  /** Keeps its identity while its content does. */
  const filter = computed<Filter>((before) => {
    const next = isBasisGiven.value ? decoded.value.filter : { ...decoded.value.filter, basis: scenes.basis };
    return before && JSON.stringify(before) === JSON.stringify(next) ? before : Object.freeze(next);
  });
  /** Parts of the address that were not understood, as `name=value`. */
  const dropped = computed(() => decoded.value.dropped);

  /** Changes some of the filter and leaves the rest of the address alone. */
  async function set(change: Partial<Filter>): Promise<void> {
    const others = Object.entries(route.query).filter(([name]) => !(FILTER_NAMES as readonly string[]).includes(name));
    await router.push({ query: { ...Object.fromEntries(others), ...encodeFilter({ ...decoded.value.filter, ...change }) } });
  }
  const reset = (): Promise<void> => set(EMPTY_FILTER);

  return { filter, dropped, set, reset };
});
