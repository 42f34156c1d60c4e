import { createRouter, createWebHashHistory } from 'vue-router';
import type { CollectionName } from '@/domain/collections';
import { useDatasetStore } from '@/stores/dataset';

declare module 'vue-router' {
  interface RouteMeta {
    /** Collections the surface will need, asked for while its code is still loading; a test holds them to its panels. */
    readonly needs?: readonly CollectionName[];
  }
}

const OVERVIEW_NEEDS: readonly CollectionName[] = [
  'sectors',
  'directions',
  'enterprises',
  'pilots',
  'products',
  'deliveries',
  'titles',
  'platforms',
  'projects',
  'policies',
  'watch-rules',
];

/** Lets the browser paint and answer between loading a surface and drawing it, instead of one long task. */
function inNextTask<T>(value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, 0, value));
}

/** Hash history: the build works from any folder of any static server. Surfaces are loaded when first shown. */
export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/wall', component: () => import('@/surfaces/wall/WallSurface.vue').then(inNextTask), meta: { needs: OVERVIEW_NEEDS } },
    { path: '/:rest(.*)*', redirect: (to) => ({ path: '/wall', query: to.query }) },
  ],
});
router.beforeEach((to) => {
  useDatasetStore().ensure(to.meta.needs ?? []);
});
