import { createRouter, createWebHashHistory } from 'vue-router';

/** Lets the browser paint and answer between loading a surface and drawing it, instead of one long task. */
function inNextTask<T>(value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, 0, value));
}

/** Hash history: the build works from any folder of any static server. Surfaces are loaded when first shown. */
export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/wall', component: () => import('@/surfaces/wall/WallSurface.vue').then(inNextTask) },
    { path: '/:rest(.*)*', redirect: (to) => ({ path: '/wall', query: to.query }) },
  ],
});
