import type { CDPSession, Page } from '@playwright/test';
import { launchedWith, NO_COMPILERS } from '../e2e/support/launch';
import { keepRemovedPanels, leaksBetween, readSettled } from '../e2e/support/leaks';
import { expect, test } from '../e2e/support/test';
import { expectReady, openWall, stillness } from '../e2e/support/wall';

const CYCLES = 1_000;
/** What the app keeps once, its caches filled: more than a warm-up brings is a leak. */
const WARM_UP = 200;
const HEAP_BYTES = 500_000;

test.use({ launchOptions: launchedWith(NO_COMPILERS) });

/** Goes to an address within the page, and waits until it stands. */
async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    delete document.documentElement.dataset['appReady'];
    location.hash = next;
  }, hash);
  await expectReady(page);
}

/** What is gained from the warm-up on, at the same place each time; empty = nothing. */
async function gainedBy(page: Page, cdp: CDPSession, cycle: (turn: number) => Promise<void>, cycles = CYCLES, warmUp = WARM_UP): Promise<readonly string[]> {
  await cdp.send('Performance.enable');
  for (let turn = 0; turn < warmUp; turn += 1) await cycle(turn);
  const before = await readSettled(page, cdp);
  for (let turn = 0; turn < cycles; turn += 1) await cycle(turn);
  return leaksBetween(before, await readSettled(page, cdp), HEAP_BYTES);
}

test.beforeEach(async ({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('L02 · 1 000 changes of route gain nothing', async ({ page, site, context }) => {
  await openWall(page, site);
  const routes = ['#/explore', '#/sources', '#/record/pil-01', '#/wall'];
  const cycle = async (turn: number): Promise<void> => go(page, routes[turn % routes.length] ?? '#/wall');
  expect(await gainedBy(page, await context.newCDPSession(page), cycle)).toEqual([]);
});

test('L03 · 1 000 changes of the filter gain nothing, and the address says what is shown', async ({ page, site, context }) => {
  await page.goto(`${site.url}#/explore`);
  await expectReady(page);
  const filters = ['', 'sector=machine-tools', 'sector=machine-tools,tyres', 'status=planned'];
  const chips = [0, 1, 2, 1];
  const cycle = async (turn: number): Promise<void> => {
    const at = turn % filters.length;
    // A filter's rows are there before the page could say that it is not ready.
    await page.evaluate((query) => (location.hash = `#/explore?${query}`), filters[at] ?? '');
    await expect(page.locator('[data-chip]')).toHaveCount(chips[at] ?? 0);
    await stillness(page);
  };
  expect(await gainedBy(page, await context.newCDPSession(page), cycle)).toEqual([]);
});

test('L05 · 1 000 panels mounted and taken away gain nothing, with the evidence open', async ({ page, site, context }) => {
  await openWall(page, site);
  const scenes = ['pilots', 'platforms', 'timeline', 'overview'];
  const cycle = async (turn: number): Promise<void> => {
    if (turn % 20 === 0) await page.locator('main [data-figure]').first().click();
    await go(page, `#/wall?scene=${scenes[turn % scenes.length]}`);
  };
  expect(await gainedBy(page, await context.newCDPSession(page), cycle)).toEqual([]);
});

test('L11 · the measure itself sees panels kept on purpose', async ({ page, site, context }) => {
  await openWall(page, site);
  const cycle = async (turn: number): Promise<void> => go(page, turn % 2 === 0 ? '#/wall?scene=pilots' : '#/wall');
  await cycle(0);
  await cycle(1);
  await keepRemovedPanels(page);
  const leaks = (await gainedBy(page, await context.newCDPSession(page), cycle, 20, 2)).join(', ');
  for (const kind of [/\d+ nodes/, /\d+ listeners/, /\d+ objects/]) expect(leaks).toMatch(kind);
});
