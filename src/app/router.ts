import { createRouter, createWebHashHistory } from 'vue-router';

/** Hash history: the build works from any folder of any static server. Surfaces are loaded when first shown. */
export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/wall', component: () => import('@/surfaces/wall/WallSurface.vue') },
    { path: '/:rest(.*)*', redirect: (to) => ({ path: '/wall', query: to.query }) },
  ],
});
