import { defineStore } from 'pinia';
import { computed, inject, shallowRef, type InjectionKey, type Ref } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { EMPTY_FILTER, FILTER_NAMES, type Choice, type FacetName, type Filter } from '@/domain/filter';
import { decodeFilter, encodeFilter } from './filter-codec';
import { useSceneStore } from './scene';

/** Changes that can be taken back. */
const MOST_UNDONE = 100;

/** Whether a value stands aside under a filter because others of its facet are chosen. */
export function isFadedBy(filter: Filter, { facet, value }: Choice): boolean {
  const chosen: readonly string[] = filter[facet];
  return chosen.length > 0 && !chosen.includes(value);
}

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

  async function write(next: Filter): Promise<void> {
    const others = Object.entries(route.query).filter(([name]) => !(FILTER_NAMES as readonly string[]).includes(name));
    await router.push({ query: { ...Object.fromEntries(others), ...encodeFilter(next) } });
  }
  /** Filters that were changed, the last one at the end. */
  const past = shallowRef<readonly Filter[]>([]);
  const canUndo = computed(() => past.value.length > 0);

  /** Changes some of the filter and leaves the rest of the address alone. */
  async function set(change: Partial<Filter>): Promise<void> {
    past.value = [...past.value.slice(1 - MOST_UNDONE), decoded.value.filter];
    await write({ ...decoded.value.filter, ...change });
  }
  /** Takes the last change back, as a step of its own: Back and Forward go on as they do everywhere. */
  async function undo(): Promise<void> {
    const before = past.value.at(-1);
    if (!before) return;
    past.value = past.value.slice(0, -1);
    await write(before);
  }
  /** Leaves the basis: it is how values are shown, not which records. */
  const reset = (): Promise<void> => set({ ...EMPTY_FILTER, basis: decoded.value.filter.basis });

  const chosenIn = (facet: FacetName): readonly string[] => filter.value[facet];
  /** Chooses a value, or one each of several facets, alone or beside those chosen already; chosen again, they are let go. */
  async function toggle(choice: Choice | readonly Choice[], isBeside: boolean): Promise<void> {
    const choices = 'facet' in choice ? [choice] : choice;
    const isChosen = choices.every(({ facet, value }) => chosenIn(facet).includes(value) && (isBeside || chosenIn(facet).length === 1));
    const valuesOf = ({ facet, value }: Choice): readonly string[] => {
      if (!isBeside) return isChosen ? [] : [value];
      const others = chosenIn(facet).filter((each) => each !== value);
      return isChosen ? others : [...others, value];
    };
    await set(Object.fromEntries(choices.map((each) => [each.facet, valuesOf(each)])));
  }

  return { filter, dropped, canUndo, set, reset, toggle, undo };
});

/** The filter of a part of a page that has its own, whatever the address asks for. */
export const OWN_FILTER: InjectionKey<Readonly<Ref<Filter>>> = Symbol('own-filter');

/** The filter under which the calling component shows things. */
export function useShownFilter(): Readonly<Ref<Filter>> {
  const filters = useFilterStore();
  return inject(OWN_FILTER, undefined) ?? computed(() => filters.filter);
}
