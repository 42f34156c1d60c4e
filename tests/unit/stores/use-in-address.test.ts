// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { App } from 'vue';
import { useWordInAddress } from '@/stores/use-in-address';
import { mount } from './harness';

let app: App | undefined;
async function start(path: string) {
  const mounted = await mount(() => useWordInAddress('time', ['kind', 'sector']), path);
  app = mounted.app;
  return mounted;
}
afterEach(() => app?.unmount());

describe('useWordInAddress', () => {
  it('reads its word from the address, and the default from whatever else stands there', async () => {
    const { result, router } = await start('/explore?time=sector');
    expect(result.value).toBe('sector');
    for (const other of ['', '?time=', '?time=%3Cb%3E', '?time=sector&time=kind']) {
      await router.push(`/explore${other}`);
      expect(result.value).toBe('kind');
    }
  });

  it('writes a choice without a step in the history, never the default, and leaves the rest alone', async () => {
    const { result, router } = await start('/explore?sector=tyres');
    result.value = 'sector';
    await router.isReady();
    await new Promise((resolve) => setTimeout(resolve));
    expect(router.currentRoute.value.query).toEqual({ sector: 'tyres', time: 'sector' });
    result.value = 'kind';
    await new Promise((resolve) => setTimeout(resolve));
    expect(router.currentRoute.value.query).toEqual({ sector: 'tyres' });
  });
});
