// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { nextTick, shallowRef, type App } from 'vue';
import { usePageTitle } from '@/stores/use-page-title';
import { mount } from './harness';

let app: App | undefined;
afterEach(() => app?.unmount());

describe('usePageTitle', () => {
  it('names the page before the product, and follows both the page and the language', async () => {
    const page = shallowRef('探索');
    const mounted = await mount(() => usePageTitle(() => page.value), '/explore');
    app = mounted.app;
    expect(document.title).toBe('探索 · 再造谷监测台');
    page.value = 'Explore';
    await mounted.router.push('/explore?lang=en');
    await nextTick();
    expect(document.title).toBe('Explore · Reman Valley Monitor');
  });

  it('is the product alone where the page has no name of its own', async () => {
    const mounted = await mount(() => usePageTitle(() => ''));
    app = mounted.app;
    expect(document.title).toBe('再造谷监测台');
  });
});
