import { defineStore } from 'pinia';
import { computed, nextTick, onScopeDispose, shallowReactive, shallowRef, toValue, watch, watchEffect, type MaybeRefOrGetter } from 'vue';
import { useRouter } from 'vue-router';

export type ShownStatus = 'loading' | 'fresh' | 'stale' | 'empty' | 'error';

/** Whether the surface shows all it has: told to tests and operators as `data-app-ready` on the page's root. */
export const useReadinessStore = defineStore('readiness', () => {
  /** Status of each panel on the page, by id. */
  const panels = shallowReactive(new Map<string, ShownStatus>());
  /** Whether each chart on the page has drawn, by id. */
  const charts = shallowReactive(new Map<string, boolean>());
  /** Whether what the surface itself waits for is there, by id. */
  const waits = shallowReactive(new Map<string, boolean>());
  /** From the start of a change of route or scene until its panels stand in the page. */
  const moving = shallowRef(false);

  const router = useRouter();
  router.beforeEach((to, from) => {
    if (to.path !== from.path || to.query['scene'] !== from.query['scene']) moving.value = true;
  });
  router.afterEach(async () => {
    await nextTick();
    moving.value = false;
  });

  const isAnyMissing = (parts: Map<string, boolean>): boolean => [...parts.values()].includes(false);
  const ready = computed(
    () => !moving.value && panels.size > 0 && ![...panels.values()].includes('loading') && !isAnyMissing(charts) && !isAnyMissing(waits),
  );
  watchEffect(() => {
    const { dataset } = document.documentElement;
    if (ready.value) dataset['appReady'] = 'true';
    else delete dataset['appReady'];
  });

  function follow<T>(parts: Map<string, T>, id: string, value: MaybeRefOrGetter<T>): void {
    watch(() => toValue(value), (now) => parts.set(id, now), { immediate: true });
    onScopeDispose(() => parts.delete(id));
  }
  /** Follows a panel's status for as long as the calling component lives. */
  const followPanel = (id: string, status: MaybeRefOrGetter<ShownStatus>): void => follow(panels, id, status);
  /** Follows likewise whether a chart has drawn. */
  const followChart = (id: string, drawn: MaybeRefOrGetter<boolean>): void => follow(charts, id, drawn);

  /** Has the surface's readiness wait for something of its own. */
  const waitFor = (id: string, done: MaybeRefOrGetter<boolean>): void => follow(waits, id, done);

  return { ready, panels, charts, followPanel, followChart, waitFor };
});
