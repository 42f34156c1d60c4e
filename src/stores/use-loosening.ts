import { computed, inject, shallowRef, watch, type Ref } from 'vue';
import { isSet, without } from '@/analysis/narrowed';
import { ownFacetsOf, type PanelQuery } from '@/analysis/panel-query';
import type { CollectionName } from '@/domain/collections';
import { FILTER_NAMES, type FilterName } from '@/domain/filter';
import { dayInShanghai } from '@/format/date';
import { useNow } from '@/platform/clock';
import { useDatasetStore } from './dataset';
import { useShownFilter } from './filter';
import { localEngine, ROW_ENGINE } from './row-engine';

/** One filter that hides everything a panel could show. */
export interface Loosening<Rows> {
  readonly filter: FilterName;
  /** What it is set to, as in the address. */
  readonly values: readonly string[];
  /** The rows without it. */
  readonly rows: Rows;
}

/**
 * For a panel that its filter left empty: the first filter whose removal alone would show something; `undefined` while
 * the panel has rows, or where no single filter is to blame.
 */
export function useLoosening<Needs extends CollectionName, Rows>(
  query: PanelQuery<Needs, Rows> & { readonly isEmpty: (rows: Rows) => boolean },
  isEmpty: Ref<boolean>,
): Readonly<Ref<Loosening<Rows> | undefined>> {
  const engine = inject(ROW_ENGINE, localEngine);
  const dataset = useDatasetStore();
  const shown = useShownFilter();
  const now = useNow();
  const found = shallowRef<Loosening<Rows>>();
  const set = computed(() => FILTER_NAMES.filter((name) => !ownFacetsOf(query).includes(name) && isSet(shown.value, name)));

  let newest = 0;
  async function search(): Promise<void> {
    newest += 1;
    const run = newest;
    found.value = undefined;
    const { snapshot } = dataset;
    const dataDate = snapshot?.manifest?.dataDate;
    if (!isEmpty.value || !snapshot || dataDate === undefined) return;
    for (const name of set.value) {
      const filter = without(shown.value, [name, ...ownFacetsOf(query)]);
      const rows = await engine.run(query, snapshot, { filter, dataDate, today: dayInShanghai(now.value) }, () => run !== newest);
      if (run !== newest) return;
      if (query.isEmpty(rows)) continue;
      const value = shown.value[name];
      found.value = { filter: name, values: typeof value === 'string' ? [value] : value, rows };
      return;
    }
  }
  watch([isEmpty, set, () => dataset.snapshot], search, { immediate: true });
  return found;
}
