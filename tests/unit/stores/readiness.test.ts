// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { effectScope, nextTick, shallowRef, type App } from 'vue';
import { useReadinessStore, type ShownStatus } from '@/stores/readiness';
import { mount } from './harness';

let app: App | undefined;
async function start() {
  const mounted = await mount(useReadinessStore);
  app = mounted.app;
  return { readiness: mounted.result, router: mounted.router };
}
afterEach(() => app?.unmount());

const isReady = (): boolean => document.documentElement.dataset['appReady'] === 'true';

describe('useReadinessStore', () => {
  it('is not ready without a panel', async () => {
    await start();
    expect(isReady()).toBe(false);
  });

  it('is ready when no panel loads and every chart has drawn', async () => {
    const { readiness } = await start();
    const status = shallowRef<ShownStatus>('loading');
    const drawn = shallowRef(false);
    const scope = effectScope();
    scope.run(() => {
      readiness.followPanel('landing', status);
      readiness.followPanel('titles', () => 'error');
      readiness.followChart('landing', drawn);
    });
    status.value = 'fresh';
    await nextTick();
    expect(isReady()).toBe(false);
    drawn.value = true;
    await nextTick();
    expect(isReady()).toBe(true);
    scope.stop();
    await nextTick();
    expect(isReady()).toBe(false);
  });

  it('is reset by a change of route or scene, but not by one of language', async () => {
    const { readiness, router } = await start();
    effectScope().run(() => readiness.followPanel('landing', () => 'fresh'));
    await nextTick();
    const seen: boolean[] = [];
    router.beforeResolve(async () => {
      await nextTick();
      seen.push(isReady());
    });
    await router.push('/wall?lang=en');
    await router.push('/wall?lang=en&scene=pilots');
    await router.push('/explore');
    expect(seen).toEqual([true, false, false]);
    await nextTick();
    await nextTick();
    expect(isReady()).toBe(true);
  });
});
