import { createRouter, createWebHashHistory, type RouteLocation } from 'vue-router';
import type { CollectionName } from '@/domain/collections';
import { isSceneId } from '@/domain/scene';
import { SCENES } from '@/surfaces/wall/scenes';
import { useDatasetStore } from '@/stores/dataset';
import { placeOnPage, rememberPlace } from './place-on-page';

declare module 'vue-router' {
  interface RouteMeta {
    /** Collections the surface will need at an address, asked for while its code is still loading. */
    readonly needs?: (to: RouteLocation) => readonly CollectionName[];
    /** Whether an address leads to some place within its page, which the page itself goes to. */
    readonly leadsWithin?: (to: RouteLocation) => boolean;
  }
}

function sceneNeeds({ query }: RouteLocation): readonly CollectionName[] {
  return SCENES[isSceneId(query['scene']) ? query['scene'] : 'overview'].needs;
}

/** Lets the browser paint and answer between loading a surface and drawing it, instead of one long task. */
function inNextTask<T>(value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, 0, value));
}

/** Hash history: the build works from any folder of any static server. Surfaces are loaded when first shown. */
export const router = createRouter({
  history: createWebHashHistory(),
  scrollBehavior: placeOnPage,
  routes: [
    { path: '/wall', component: () => import('@/surfaces/wall/WallSurface.vue').then(inNextTask), meta: { needs: sceneNeeds } },
    {
      path: '/desk',
      redirect: '/explore',
      component: () => import('./DeskLayout.vue'),
      children: [
        { path: '/explore', component: () => import('@/surfaces/explore/ExploreSurface.vue') },
        { path: '/record/:id', component: () => import('@/surfaces/record/RecordSurface.vue') },
        { path: '/sources/:document?', component: () => import('@/surfaces/sources/SourcesSurface.vue'), meta: { leadsWithin: ({ query }) => query['cite'] !== undefined } },
        { path: '/indicator/:id', component: () => import('@/surfaces/record/IndicatorSurface.vue') },
        { path: '/data', component: () => import('@/surfaces/data-desk/DataDeskSurface.vue') },
        { path: '/story/:story', component: () => import('@/surfaces/present/EditorSurface.vue') },
        { path: '/brief/:story?', component: () => import('@/surfaces/present/BriefSurface.vue') },
        { path: '/present', component: () => import('@/surfaces/present/StoriesSurface.vue') },
      ],
    },
    { path: '/present/:story/:step?', component: () => import('@/surfaces/present/StageSurface.vue') },
    { path: '/:rest(.*)*', redirect: (to) => ({ path: '/wall', query: to.query }) },
  ],
});
router.beforeEach((to) => {
  useDatasetStore().ensure(to.meta.needs?.(to) ?? []);
});
rememberPlace();
