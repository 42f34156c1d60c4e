import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { messagesFor } from '@/format/messages';
import { expect, SITE_DIR, test } from './support/test';
import { drawerOf, expectReady, expectReadyInFrames, openWall, openWallInFrames, readPanels } from './support/wall';

const current = (page: Page) => page.locator('nav [aria-current="page"]');
const sceneOf = (page: Page): Promise<string | null> => current(page).getAttribute('data-scene');

/** The built file that the code of a component is in. */
function scriptOf(component: string): string {
  const found = readdirSync(join(SITE_DIR, 'assets')).find((file) => file.startsWith(`${component}-`) && file.endsWith('.js'));
  if (found === undefined) throw new Error(`no script of ${component} in ${SITE_DIR}`);
  return found;
}

/** Lets simulated time pass in steps of a second, with real time for what the page has to fetch and draw. */
async function pass(page: Page, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    await page.clock.runFor(1_000);
    await expectReadyInFrames(page);
  }
}

/** Lets time pass until a scene shows, for so many seconds at most. */
async function passTo(page: Page, scene: string, most: number): Promise<void> {
  for (let second = 0; second < most && (await sceneOf(page)) !== scene; second += 1) await pass(page, 1);
  expect(await sceneOf(page)).toBe(scene);
}

test('scenes take turns for their dwell times, and the tab tells how much is over', async ({ page, site }) => {
  await openWallInFrames(page, site, 'scenes=overview:10,pilots:6,timeline:8&kiosk=1');
  expect(await sceneOf(page)).toBe('overview');
  await pass(page, 5);
  const width = await current(page).locator('.bar > i').evaluate((bar) => bar.style.width);
  expect(Number.parseFloat(width)).toBeGreaterThanOrEqual(40);
  expect(Number.parseFloat(width)).toBeLessThanOrEqual(60);
  await pass(page, 6);
  expect(await sceneOf(page)).toBe('pilots');
  await expect(page.getByTestId('panel-landing')).toHaveCount(0);
  await pass(page, 7);
  expect(await sceneOf(page)).toBe('timeline');
  await pass(page, 9);
  expect(await sceneOf(page)).toBe('overview');
});

test('nothing rotates without being asked to', async ({ page, site }) => {
  await page.clock.install();
  await openWall(page, site, 'kiosk=1');
  await page.clock.runFor('05:00');
  expect(await sceneOf(page)).toBe('overview');
});

test('digits choose a scene, arrows step, Back returns, and the keys can be switched off', async ({ page, site }) => {
  await openWall(page, site);
  await page.keyboard.press('4');
  await expect(page).toHaveURL(/scene=timeline/);
  await expectReady(page);
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/scene=platforms/);
  await page.goBack();
  await expect(page).toHaveURL(/scene=timeline/);
  await page.goBack();
  await expect.poll(() => sceneOf(page)).toBe('overview');
  await openWall(page, site, 'keys=0');
  await page.keyboard.press('4');
  await page.keyboard.press('ArrowRight');
  expect(await sceneOf(page)).toBe('overview');
});

test('a touch pauses the turns and idling resumes them; space holds until it is pressed again', async ({ page, site }) => {
  await openWallInFrames(page, site, 'scenes=overview:10,pilots:10&kiosk=1');
  await page.mouse.click(5, 5);
  await pass(page, 12);
  expect(await sceneOf(page)).toBe('overview');
  await passTo(page, 'pilots', 30);

  await page.keyboard.press('Space');
  await expect(current(page)).toContainText(messagesFor('zh-CN').frame.scenes.held);
  await pass(page, 60);
  expect(await sceneOf(page)).toBe('pilots');
  await page.keyboard.press('Space');
  await passTo(page, 'overview', 42);
});

test('the evidence stands open through a turn, and goes when nobody is there', async ({ page, site }) => {
  await openWallInFrames(page, site, 'scenes=overview:10,pilots:10&kiosk=1');
  await page.locator('main [data-figure="pilots"]').first().click();
  await pass(page, 15);
  await expect(drawerOf(page)).toBeVisible();
  expect(await sceneOf(page)).toBe('overview');
  await pass(page, 17);
  await expect(drawerOf(page)).toHaveCount(0);
});

test('a scene with nothing to show is passed over', async ({ page, site }) => {
  await openWallInFrames(page, site, 'scenes=overview:6,benefits:6,timeline:6&kiosk=1&basis=documented');
  const seen = [await sceneOf(page)];
  for (let second = 0; second < 60 && seen.length < 4; second += 1) {
    await pass(page, 1);
    const scene = await sceneOf(page);
    if (scene !== seen.at(-1)) seen.push(scene);
  }
  expect(seen).toEqual(['overview', 'timeline', 'overview', 'timeline']);
});

test('a scene without motion is not taken for empty because the one before it was', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openWallInFrames(page, site, 'scenes=benefits:6,pilots:6&kiosk=1');
  await pass(page, 7);
  expect(await sceneOf(page)).toBe('pilots');
});

test.describe('where the network fails', () => {
  test.use({ tolerated: /Failed to load resource/ });

  test('a scene whose code does not arrive leaves the one that stands, says so, and comes when it can', async ({ page, site }) => {
    await openWall(page, site);
    site.setFault(scriptOf('TimelineScene'), 'reset');
    await page.keyboard.press('4');
    await expect(page.getByTestId('toast')).toContainText(messagesFor('zh-CN').frame.scenes.names.timeline);
    await expect(page.getByTestId('panel-landing')).toBeVisible();
    site.heal();
    await page.keyboard.press('1');
    await page.keyboard.press('4');
    await expect(page.getByTestId('panel-landing')).toHaveCount(0);
  });

  test('the illustrative scene keeps its values until another stands in its place', async ({ page, site }) => {
    await openWall(page, site, 'scene=benefits');
    const before = await readPanels(page);
    site.setFault(scriptOf('TimelineScene'), 'reset');
    await page.keyboard.press('4');
    await expect(page.getByTestId('toast')).toContainText(messagesFor('zh-CN').frame.scenes.names.timeline);
    expect((await readPanels(page)).map(({ id, state, figures }) => [id, state, figures])).toEqual(before.map(({ id, state, figures }) => [id, state, figures]));
  });
});
