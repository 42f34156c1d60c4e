import type { Page } from '@playwright/test';
import { onStage, openWall, readMetrics, type Stage } from './browser';
import type { Measure } from './measure';

/** Until the engine has compiled what it will compile. */
const WARM_UP = 100;
const REMOUNTS = 100;

/** Adds an empty page to the router, so that the wall can be left and come back to. */
async function addEmptyPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    interface Host {
      readonly __vue_app__: { config: { globalProperties: { $router: { addRoute: (route: object) => void } } } };
    }
    const host = document.querySelector('#app') as unknown as Host;
    host.__vue_app__.config.globalProperties.$router.addRoute({ path: '/nothing', component: { render: () => null } });
  });
}

async function remount(page: Page, times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) {
    await page.evaluate(() => void (location.hash = '#/nothing'));
    await page.locator('[data-testid^="panel-"]').first().waitFor({ state: 'detached' });
    await page.evaluate(() => void (location.hash = '#/wall'));
    await page.locator('html[data-app-ready="true"]').waitFor({ state: 'attached' });
  }
}

async function settled({ cdp }: Stage): Promise<Readonly<Record<string, number>>> {
  for (let turn = 0; turn < 3; turn += 1) await cdp.send('HeapProfiler.collectGarbage');
  return readMetrics(cdp);
}

/** Leaves the wall and comes back a hundred times. */
export async function measureRemount(): Promise<readonly Measure[]> {
  return onStage(async (stage) => {
    await openWall(stage);
    await addEmptyPage(stage.page);
    await remount(stage.page, WARM_UP);
    const before = await settled(stage);
    await remount(stage.page, REMOUNTS);
    const after = await settled(stage);
    const gained = (name: string): number => (after[name] ?? NaN) - (before[name] ?? NaN);
    return [
      { name: 'heap after remounts', value: (after['JSHeapUsedSize'] ?? NaN) / 1e6, unit: 'MB' },
      { name: `heap gained over ${REMOUNTS} remounts`, value: gained('JSHeapUsedSize') / 1e6, budget: 0.1, unit: 'MB' },
      { name: 'DOM nodes after remounts', value: after['Nodes'] ?? NaN, unit: '' },
      { name: 'DOM nodes gained a remount', value: gained('Nodes') / REMOUNTS, budget: 0, unit: '' },
      { name: 'listeners after remounts', value: after['JSEventListeners'] ?? NaN, unit: '' },
      { name: 'listeners gained a remount', value: gained('JSEventListeners') / REMOUNTS, budget: 0, unit: '' },
    ];
  });
}
