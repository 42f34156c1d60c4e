// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextTick, shallowRef, type App } from 'vue';
import type { RouteLocationNormalizedLoaded } from 'vue-router';
import { placeOnPage } from '@/app/place-on-page';
import { useReadinessStore, type ShownStatus } from '@/stores/readiness';
import { mount } from '../stores/harness';

const status = shallowRef<ShownStatus>('loading');
const scrollTo = vi.fn();
/** Lets the page grow, for whoever watches its size. */
let grow: () => void;
let app: App;
let at: RouteLocationNormalizedLoaded;

beforeEach(async () => {
  status.value = 'loading';
  vi.stubGlobal('scrollTo', scrollTo.mockReset());
  const watching = new Set<() => void>();
  grow = () => watching.forEach((tell) => tell());
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly tell: () => void) {}
      observe(): void {
        watching.add(this.tell);
      }
      disconnect(): void {
        watching.delete(this.tell);
      }
    },
  );
  const mounted = await mount(() => useReadinessStore().followPanel('records', status));
  app = mounted.app;
  at = mounted.router.currentRoute.value;
});
afterEach(() => {
  status.value = 'fresh';
  app.unmount();
  vi.unstubAllGlobals();
});

const elsewhere = (): RouteLocationNormalizedLoaded => ({ ...at, path: '/elsewhere' });
const goBack = () => placeOnPage(at, elsewhere(), { left: 0, top: 1_313 });

describe('placeOnPage', () => {
  it('begins a page that a link opened at its top, but where the link leads within it', () => {
    expect(placeOnPage(at, elsewhere(), null)).toEqual({ left: 0, top: 0 });
    expect(placeOnPage({ ...at, meta: { leadsWithin: () => true } }, elsewhere(), null)).toBe(false);
  });

  it('stays where one is while what is shown on a page changes', () => {
    expect(placeOnPage({ ...at, query: { view: 'table' } }, at, null)).toBe(false);
  });

  it('shows the place at once, again whenever the page grew, and last when all is drawn', async () => {
    expect(goBack()).toEqual({ left: 0, top: 1_313 });
    grow();
    expect(scrollTo.mock.calls).toEqual([[0, 1_313]]);
    status.value = 'fresh';
    await nextTick();
    expect(scrollTo.mock.calls).toEqual([
      [0, 1_313],
      [0, 1_313],
    ]);
    grow();
    expect(scrollTo).toHaveBeenCalledTimes(2);
  });

  it('holds nothing on a page that stands', async () => {
    status.value = 'fresh';
    await nextTick();
    expect(goBack()).toEqual({ left: 0, top: 1_313 });
    grow();
    expect(scrollTo).not.toHaveBeenCalled();
  });

  it.each(['wheel', 'touchmove', 'pointerdown', 'keydown'])('leaves a reader alone who moved on (%s)', async (move) => {
    void goBack();
    window.dispatchEvent(new Event(move));
    grow();
    status.value = 'fresh';
    await nextTick();
    expect(scrollTo).not.toHaveBeenCalled();
  });

  it('gives a place up for another page, not for a change of what is shown on this one', () => {
    void goBack();
    void placeOnPage({ ...at, query: { view: 'table' } }, at, null);
    grow();
    expect(scrollTo).toHaveBeenCalledTimes(1);
    void placeOnPage(elsewhere(), at, null);
    grow();
    expect(scrollTo).toHaveBeenCalledTimes(1);
  });
});
