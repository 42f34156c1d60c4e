import { computed, type ComputedRef } from 'vue';
import { COLLECTION_NAMES, type Collections } from '@/domain/collections';
import type { Manifest } from '@/domain/manifest';
import { useDatasetStore } from '@/stores/dataset';

/** The dataset as the server has it, whatever is tried in this window, once all of it is there. */
export function usePublished(): {
  readonly manifest: ComputedRef<Manifest | undefined>;
  /** The same object for as long as nothing in it changes. */
  readonly current: ComputedRef<Collections | undefined>;
  /** Files that cannot be had. */
  readonly missing: ComputedRef<readonly string[]>;
  /** Records of the server's files that were left out. */
  readonly leftOut: ComputedRef<number>;
} {
  const dataset = useDatasetStore();
  dataset.ensure(COLLECTION_NAMES);

  const states = computed(() => COLLECTION_NAMES.map((name) => [name, dataset.published?.collections[name]] as const));
  const current = computed<Collections | undefined>((before) => {
    if (states.value.some(([, state]) => !state?.records)) return undefined;
    if (before && states.value.every(([name, state]) => before[name] === state?.records)) return before;
    return Object.fromEntries(states.value.map(([name, state]) => [name, state?.records ?? []])) as unknown as Collections;
  });
  return {
    manifest: computed(() => dataset.published?.manifest),
    current,
    missing: computed(() => states.value.flatMap(([name, state]) => (state?.fault && !state.records ? [`${name}.json`] : []))),
    leftOut: computed(() => states.value.reduce((sum, [, state]) => sum + (state?.quarantined.length ?? 0), 0)),
  };
}
