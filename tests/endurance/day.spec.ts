import { launchedWith, NO_COMPILERS } from '../e2e/support/launch';
import { leaksBetween } from '../e2e/support/leaks';
import { expect, test } from '../e2e/support/test';
import { expectAnswered, openWall } from '../e2e/support/wall';
import type { Page } from '@playwright/test';
import type { FaultServer } from '../fixtures/fault-server';
import { readAtRest } from './endure';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const HOURS = 24;
/** By then the evidence tour has lit every mark: a chart keeps of each, from its first time on, how it looks unlit. */
const TOURED_HOURS = 6;
/** A request under way must not miss its 12 s by a jump of the clock. */
const STRIDE_MS = 5_000;
const HEAP_BYTES = 1_000_000;
/** One check of the data each half minute, a file or more each. */
const LEAST_FETCHES = 17_000;

test.use({ launchOptions: launchedWith(NO_COMPILERS) });

/** Half an hour before a day turns in Wuhan: it does so within the first hours, as its words may be more than those of the day before. */
const START = Date.UTC(2026, 5, 30, 15, 30);

interface Clocked {
  /** The clock that Playwright has put into the page. */
  readonly __pwClock: { readonly controller: { readonly runFor: (ms: number) => Promise<void> } };
}

/**
 * Lets a minute of the page's clock pass, with every check of the data taken in before the clock goes on. In the page itself: of each
 * `page.clock.runFor` a script is kept for pages that are opened later, and with thousands of them each takes longer.
 */
async function passMinute(page: Page): Promise<void> {
  await page.evaluate(
    async ([minute, stride]) => {
      const { controller } = (window as unknown as Clocked).__pwClock;
      const { port1, port2 } = new MessageChannel();
      // No timer, as those stand still.
      const turn = (): Promise<unknown> =>
        new Promise((resolve) => {
          port1.onmessage = resolve;
          port2.postMessage(null);
        });
      for (let gone = 0; gone < minute; gone += stride) {
        await controller.runFor(stride);
        do await turn();
        while (window.__diag?.().fetches.isChecking);
      }
      port1.close();
    },
    [MINUTE_MS, STRIDE_MS] as const,
  );
}

/** Lets hours of the page's clock pass, and of its server's. */
async function pass(page: Page, site: FaultServer, from: number, hours: number): Promise<void> {
  for (let gone = 0; gone < hours * HOUR_MS; gone += MINUTE_MS) {
    site.setHeader('date', new Date(from + gone).toUTCString());
    await passMinute(page);
    await expectAnswered(page, site);
  }
}

const fetchesOf = (site: FaultServer): number => site.requests.filter((path) => path.includes('/api/')).length;
const failuresOf = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => window.__diag?.().fetches.failures);

test('L01 · 24 hours of refreshes: the same picture, and no more held at the end than after the first tour of its marks', async ({ page, site }) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  site.setHeader('date', new Date(START).toUTCString());
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install({ time: START });
  await openWall(page, site, 'kiosk=1');
  await page.clock.pauseAt(START + 60_000);
  const figures = (): Promise<readonly (string | null)[]> => page.locator('[data-figure]').evaluateAll((all) => all.map((each) => each.getAttribute('data-value')));
  await pass(page, site, START, TOURED_HOURS);
  const shown = await figures();
  const before = await readAtRest(page, cdp);
  await pass(page, site, START + TOURED_HOURS * HOUR_MS, HOURS - TOURED_HOURS);
  const after = await readAtRest(page, cdp);
  expect(leaksBetween(before, after, HEAP_BYTES)).toEqual([]);
  expect(fetchesOf(site)).toBeGreaterThanOrEqual(LEAST_FETCHES);
  expect(await failuresOf(page)).toBe(0);
  expect(await figures()).toEqual(shown);
  await expect(page.locator('[data-state="stale"], [data-state="error"]')).toHaveCount(0);
});
