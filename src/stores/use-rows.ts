import { computed, inject, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue';
import { withoutOwnFacets, type PanelQuery } from '@/analysis/panel-query';
import type { CollectionName } from '@/domain/collections';
import { dayInShanghai } from '@/format/date';
import { useNow } from '@/platform/clock';
import { useDatasetStore } from './dataset';
import { useShownFilter } from './filter';
import { panelState, type PanelState, type Selection } from './panel-state';
import { localEngine, ROW_ENGINE, type RowEngine } from './row-engine';

export type { PanelState };

/**
 * Rows of a panel and how they stand. They are computed anew only when a needed collection, the filter (without the
 * panel's own facets), the data date or the day changes; else they keep their identity, and nothing repaints.
 * Of two computations the newer wins. If one throws, the last good rows stay, with PANEL_FAILED; `retry` computes anew.
 */
export function useRows<Needs extends CollectionName, Rows>(
  query: PanelQuery<Needs, Rows>,
  engine: RowEngine = inject(ROW_ENGINE, localEngine),
): { readonly rows: Readonly<ShallowRef<Rows | undefined>>; readonly state: ComputedRef<PanelState>; readonly retry: () => Promise<void> } {
  const dataset = useDatasetStore();
  const shown = useShownFilter();
  const now = useNow();
  dataset.ensure(query.needs);

  const rows = shallowRef<Rows>();
  const failed = shallowRef<Selection['failed']>();
  const filter = computed(() => withoutOwnFacets(shown.value, query));
  const filterKey = computed(() => JSON.stringify(filter.value));
  const today = computed(() => dayInShanghai(now.value));
  const dataDate = computed(() => dataset.snapshot?.manifest?.dataDate);
  const records = query.needs.map((name) => () => dataset.snapshot?.collections[name]?.records);

  let newest = 0;
  const select = async (): Promise<void> => {
    const { snapshot } = dataset;
    if (!snapshot || dataDate.value === undefined || records.some((read) => !read())) return;
    newest += 1;
    const run = newest;
    try {
      const result = await engine.run(query, snapshot, { filter: filter.value, dataDate: dataDate.value, today: today.value }, () => run !== newest);
      if (run !== newest) return;
      rows.value = result;
      failed.value = undefined;
    } catch (error) {
      if (run !== newest) return;
      const fault = { code: 'PANEL_FAILED', file: query.id, detail: String(error), since: Date.now() } as const;
      failed.value = { error, fault };
    }
  };
  watch([filterKey, today, dataDate, ...records], select, { immediate: true });

  const state = computed(() => {
    const { snapshot } = dataset;
    const selection = { hasRows: rows.value !== undefined, ...(failed.value && { failed: failed.value }) };
    return panelState(snapshot, query.needs, selection, Math.max(now.value, snapshot?.checkedAt ?? 0));
  });
  return { rows, state, retry: select };
}
