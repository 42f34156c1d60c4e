import { watch } from 'vue';
import type { RouterScrollBehavior } from 'vue-router';
import { useReadinessStore } from '@/stores/readiness';

/** How a reader leaves a place. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

let leave = (): void => undefined;

/** Keeps the page at a place while it grows, until all of it is drawn or the reader moves on. */
function holdPlace(left: number, top: number): void {
  const readiness = useReadinessStore();
  const holding = new AbortController();
  const show = (): void => window.scrollTo(left, top);
  const growing = new ResizeObserver(show);
  const stop = watch(
    () => readiness.ready,
    (isReady) => {
      if (!isReady) return;
      show();
      leave();
    },
    { flush: 'post' },
  );
  leave = () => {
    growing.disconnect();
    holding.abort();
    stop();
    leave = () => undefined;
  };
  for (const move of MOVES) window.addEventListener(move, leave, { capture: true, passive: true, signal: holding.signal });
  growing.observe(document.documentElement);
}

/** For a page that is loaded anew; where one goes on within the app, the router remembers. */
export function rememberPlace(): void {
  window.addEventListener('beforeunload', () => history.replaceState({ ...history.state, scroll: { left: scrollX, top: scrollY } }, ''));
}

/**
 * A page begins at its top. Back, and loading it anew, lead to the place one was at: the browser would look for it once, when
 * the page may not have its height yet.
 */
export const placeOnPage: RouterScrollBehavior = (to, from, remembered) => {
  const isSamePage = to.path === from.path;
  if (remembered || !isSamePage) leave();
  if (remembered) {
    if (!useReadinessStore().ready) holdPlace(remembered.left, remembered.top);
    return remembered;
  }
  return !isSamePage && to.meta.leadsWithin?.(to) !== true && { left: 0, top: 0 };
};
