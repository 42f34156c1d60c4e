import type { Page } from '@playwright/test';
import { mutation, serve } from './support/dataset';
import { expect, test } from './support/test';
import { expectAnswered, expectReady, openWall } from './support/wall';

const sceneOf = (page: Page): Promise<string | null> => page.locator('nav [aria-current="page"]').getAttribute('data-scene');

test('the picture moves by a pixel or two against burn-in, never off the screen', async ({ page, site }) => {
  await page.clock.install();
  await openWall(page, site, 'kiosk=1');
  const places = new Set<string>();
  for (let turn = 0; turn < 8; turn += 1) {
    places.add(await page.locator('main').evaluate((main) => getComputedStyle(main).padding));
    await page.clock.runFor('03:00');
  }
  expect(places.size).toBe(8);
  expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual([1920, 1080]);
});

test('R03 · a day that turns and a machine that slept are made good at once, without a backlog', async ({ page, site }) => {
  await page.clock.install({ time: new Date('2026-12-31T23:59:00+08:00') });
  await openWall(page, site, 'scenes=overview:20,timeline:20&kiosk=1');
  await expect(page.getByTestId('panel-timeline')).toContainText('2026');
  await expect(page.getByTestId('panel-timeline')).not.toContainText('2027');
  await page.clock.runFor('01:10');
  await expect(page.locator('header')).toContainText('1月1日');

  await expectAnswered(page, site);
  serve(site, mutation());
  // The server's clock has gone on meanwhile.
  site.setHeader('date', new Date('2027-01-01T08:00:00+08:00').toUTCString());
  const scene = await sceneOf(page);
  await page.clock.fastForward('08:00:00');
  await expect(page.getByTestId('status-bar')).toContainText('2099.1');
  expect(await sceneOf(page)).toBe(scene);
});

test('a hidden page neither turns nor tours', async ({ page, site }) => {
  await page.clock.install();
  await openWall(page, site, 'scenes=overview:10,timeline:10&kiosk=1');
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.runFor('02:00');
  expect(await sceneOf(page)).toBe('overview');
  await expect(page.locator('footer [data-lit]')).toHaveCount(0);
  await page.evaluate(() => {
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.runFor(11_000);
  await expect.poll(() => sceneOf(page)).toBe('timeline');
});

test('R04 · another pixel ratio and another size are drawn anew, sharp, in the layout they ask for', async ({ page, site, context }) => {
  await openWall(page, site, 'kiosk=1');
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setDeviceMetricsOverride', { width: 1080, height: 1920, deviceScaleFactor: 2, mobile: false });
  await expect(page.locator('main')).toHaveAttribute('data-layout', 'portrait');
  await expectReady(page);
  expect(await page.evaluate(() => window.devicePixelRatio)).toBe(2);
  // Vectors are sharp at any ratio; a bitmap would have to be drawn anew.
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect.poll(() => page.locator('.landing .chart svg').evaluate((svg) => Math.round(svg.getBoundingClientRect().width - (svg.parentElement?.getBoundingClientRect().width ?? 0)))).toBe(0);
});

test('R16 · a lost GPU process leaves the picture as it was', async ({ page, site, browser }) => {
  await openWall(page, site, 'kiosk=1&tour=0');
  const before = await page.locator('.landing').screenshot({ animations: 'disabled' });
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const gpu = processInfo.find(({ type }) => type === 'GPU');
  if (!gpu) throw new Error('the browser has no GPU process to lose');
  process.kill(gpu.id, 'SIGKILL');
  await expect.poll(async () => (await cdp.send('SystemInfo.getProcessInfo')).processInfo.find(({ type }) => type === 'GPU')?.id ?? gpu.id).not.toBe(gpu.id);
  await expect.poll(async () => (await page.locator('.landing').screenshot({ animations: 'disabled' })).equals(before)).toBe(true);
});
