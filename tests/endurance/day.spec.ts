import { launchedWith, NO_COMPILERS } from '../e2e/support/launch';
import { leaksBetween, readSettled } from '../e2e/support/leaks';
import { expect, test } from '../e2e/support/test';
import { openWall } from '../e2e/support/wall';
import type { Page } from '@playwright/test';
import type { FaultServer } from '../fixtures/fault-server';

const HOUR_MS = 3_600_000;
/** A request under way must not miss its 12 s by a jump of the clock. */
const STRIDE_MS = 10_000;
const HEAP_BYTES = 1_000_000;
/** One check of the data each half minute, a file or more each. */
const LEAST_FETCHES = 17_000;

test.use({ launchOptions: launchedWith(NO_COMPILERS) });

/** Lets hours of the page's clock pass, with every check of the data answered. */
async function pass(page: Page, site: FaultServer, hours: number): Promise<void> {
  for (let gone = 0; gone < hours * HOUR_MS; gone += STRIDE_MS) {
    await page.clock.runFor(STRIDE_MS);
    await expect.poll(() => site.open(), { intervals: [2, 5, 10] }).toBe(0);
  }
}

const fetchesOf = (site: FaultServer): number => site.requests.filter((path) => path.includes('/api/')).length;
const failuresOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { __diag: () => { fetches: { failures: number } } }).__diag().fetches.failures);

test('L01 · 24 hours of refreshes: the same picture, and no more held at the end than after the first hour', async ({ page, site }) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.clock.install();
  await openWall(page, site, 'kiosk=1');
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000);
  const figures = (): Promise<readonly (string | null)[]> => page.locator('[data-figure]').evaluateAll((all) => all.map((each) => each.getAttribute('data-value')));
  await pass(page, site, 1);
  const shown = await figures();
  const before = await readSettled(page, cdp);
  await pass(page, site, 23);
  const after = await readSettled(page, cdp);
  expect(leaksBetween(before, after, HEAP_BYTES)).toEqual([]);
  expect(fetchesOf(site)).toBeGreaterThanOrEqual(LEAST_FETCHES);
  expect(await failuresOf(page)).toBe(0);
  expect(await figures()).toEqual(shown);
  await expect(page.locator('[data-state="stale"], [data-state="error"]')).toHaveCount(0);
});
