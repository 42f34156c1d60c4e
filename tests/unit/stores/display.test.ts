// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { nextTick, type App } from 'vue';
import { useDisplayStore } from '@/stores/display';
import { mount } from './harness';

let app: App | undefined;
async function start(path: string) {
  const mounted = await mount(useDisplayStore, path);
  app = mounted.app;
  return { display: mounted.result, router: mounted.router };
}
afterEach(() => app?.unmount());

const root = document.documentElement;

describe('useDisplayStore', () => {
  it('is dark and Chinese on a wall, light on a desk, without a word in the address', async () => {
    const { router } = await start('/wall');
    expect([root.dataset['theme'], root.lang]).toEqual(['dark', 'zh-CN']);
    await router.push('/explore');
    await nextTick();
    expect(root.dataset['theme']).toBe('light');
  });

  it('follows the address', async () => {
    const { display } = await start('/wall?theme=light&lang=en&kiosk=1');
    expect([root.dataset['theme'], root.lang, display.kiosk]).toEqual(['light', 'en', true]);
  });

  it('takes no value that it does not know', async () => {
    const { display } = await start('/wall?theme=pink&lang=%3Cb%3E&kiosk=yes');
    expect([display.theme, display.locale, display.kiosk]).toEqual(['dark', 'zh-CN', false]);
  });

  it('writes choices into the address, never defaults, and leaves the rest alone', async () => {
    const { display, router } = await start('/wall?scene=pilots');
    await display.setTheme('light');
    await display.setLocale('en');
    expect(router.currentRoute.value.query).toEqual({ scene: 'pilots', theme: 'light', lang: 'en' });
    await display.setTheme('dark');
    await display.setLocale('zh-CN');
    expect(router.currentRoute.value.query).toEqual({ scene: 'pilots' });
  });

  it('has a root unit of the window\'s short side ÷ 108 on a wall, renewed on resize, and on a desk of 7 px, more in a very wide window', async () => {
    Object.assign(window, { innerWidth: 1920, innerHeight: 1080 });
    const { display, router } = await start('/wall');
    expect(display.u).toBe(10);
    Object.assign(window, { innerWidth: 3840, innerHeight: 2160 });
    window.dispatchEvent(new Event('resize'));
    await new Promise(requestAnimationFrame);
    expect(display.u).toBe(20);
    await router.push('/explore');
    expect(display.u).toBe(12);
    Object.assign(window, { innerWidth: 1920, innerHeight: 1080 });
    window.dispatchEvent(new Event('resize'));
    await new Promise(requestAnimationFrame);
    expect(display.u).toBe(7);
  });
});
