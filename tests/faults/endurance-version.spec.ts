import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { messagesFor } from '@/format/messages';
import { upkeep } from '@/format/messages/zh-CN/upkeep';
import { expect, SITE_DIR, test } from '../e2e/support/test';
import { expectAnswered, expectReady, openWall, passOnePoll, stillness } from '../e2e/support/wall';
import type { FaultServer } from '../fixtures/fault-server';
import { deploy, NEWER, runningBuild, VERSION, workerServes } from './endurance';

test.use({ tolerated: /Failed to load resource|net::ERR_|MIME type|dynamically imported module/ });
test.setTimeout(240_000);

const { missingCode } = messagesFor('zh-CN').frame;
const bar = (page: Page) => page.getByTestId('status-bar');
/** The built file that the code of the pilots scene is in. */
const CHUNK = `assets/${readdirSync(join(SITE_DIR, 'assets')).find((file) => /^PilotsScene-.*\.js$/.test(file)) ?? ''}`;

/** The wall's controls come with the pointer, and go after five seconds: it moves once there is something to press. */
async function pressUpdate(page: Page): Promise<void> {
  await expect(bar(page)).toContainText(upkeep.newVersion);
  await page.mouse.move(400, 400);
  await page.mouse.move(500, 500);
  await page.getByRole('button', { name: upkeep.update }).click();
}

/** How often a page has asked which version there is. */
const countAsked = (site: FaultServer): number => site.requests.filter((path) => path === '/version.json').length;

/** How often that code has been asked for. */
const countOfChunk = (site: FaultServer): number => site.requests.filter((path) => path === `/${CHUNK}`).length;

/** Opens the wall and waits for its first question: one that came after a deployment would have the page replaced within a minute. */
async function openAsked(page: Page, site: FaultServer, parameters: string): Promise<void> {
  await openWall(page, site, parameters);
  await expect.poll(() => countAsked(site)).toBeGreaterThan(0);
  await expectAnswered(page, site);
}

/**
 * Lets time pass until the page has asked for the version anew: the five minutes between two questions, again where it was
 * still at an answer as the clock jumped. Nothing is asked of the page, which may load itself anew.
 */
async function passTillAsked(page: Page, site: FaultServer): Promise<void> {
  const before = countAsked(site);
  await expect(async () => {
    await expect.poll(() => site.open()).toBe(0);
    await page.clock.fastForward('05:00');
    await expect.poll(() => countAsked(site), { timeout: 3_000 }).toBeGreaterThan(before);
  }).toPass();
}

test('V01 · a reader is told of a new version, goes on, and takes it with a button', async ({ page, site }) => {
  await page.clock.install();
  await openAsked(page, site, 'tour=0&theme=light');
  deploy(site);
  await passTillAsked(page, site);
  await expect(bar(page)).toContainText(upkeep.newVersion);
  for (let poll = 0; poll < 4; poll += 1) await passOnePoll(page, site);
  expect(await runningBuild(page)).toBe(VERSION);
  const address = page.url();
  await pressUpdate(page);
  await expect.poll(() => runningBuild(page)).toBe(NEWER);
  await expectReady(page);
  expect(page.url()).toBe(address);
  await expect(bar(page)).not.toContainText(upkeep.newVersion);
});

test('V01 · a kiosk that nobody touches takes a new version by itself, once in ten minutes', async ({ page, site }) => {
  await page.clock.install();
  await openAsked(page, site, 'kiosk=1&tour=0');
  deploy(site);
  await passTillAsked(page, site);
  await expect.poll(() => runningBuild(page)).toBe(NEWER);
  await expectReady(page);
  // The page asked at its start and again, and so did the one in its place at its own.
  await expect.poll(() => countAsked(site)).toBeGreaterThanOrEqual(3);
  await expectAnswered(page, site);
  // A build that does not know itself must not be loaded for ever.
  deploy(site, '0.1.0+00000000');
  const loads = (): number => site.requests.filter((path) => path === '/index.html').length;
  const before = loads();
  // The server's clock goes with the page's, or the bar would speak of that first.
  site.setHeader('date', new Date(await page.evaluate(() => Date.now() + 300_000)).toUTCString());
  await passTillAsked(page, site);
  await expect(bar(page)).toContainText(upkeep.newVersion);
  await page.clock.runFor('01:30');
  expect(await runningBuild(page)).toBe(NEWER);
  expect(loads()).toBeLessThanOrEqual(before + 20);
});

test('V01 · where the time of the last reload cannot be remembered, a kiosk does not reload by itself', async ({ page, site }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.clock.install();
  await openAsked(page, site, 'kiosk=1&tour=0');
  deploy(site);
  await passTillAsked(page, site);
  await expect(bar(page)).toContainText(upkeep.newVersion);
  await page.clock.runFor('01:30');
  expect(await runningBuild(page)).toBe(VERSION);
});

for (const mode of ['404', 'html'] as const) {
  test(`V02, V03 · code that the server has no more (${mode}) makes the page load itself anew once, then is told in plain words`, async ({ page, site }) => {
    await openWall(page, site, 'tour=0');
    site.setFault(CHUNK, mode);
    const reloaded = page.waitForEvent('load');
    await page.keyboard.press('2');
    await reloaded;
    await expect(page.getByTestId('toast')).toHaveText(new RegExp(`${missingCode.failed}|未能载入`));
    const loads = site.requests.filter((path) => path === '/index.html').length;
    await page.goto(`${site.url}#/wall?tour=0`);
    await expectReady(page);
    const before = countOfChunk(site);
    await page.keyboard.press('2');
    // Whoever asks while the first question is open has its answer too, and the toast may be the one before.
    await expect.poll(() => countOfChunk(site)).toBeGreaterThan(before);
    await expect.poll(() => site.open()).toBe(0);
    await stillness(page);
    await expect(page.getByTestId('toast')).not.toHaveText('');
    expect(site.requests.filter((path) => path === '/index.html').length).toBeLessThanOrEqual(loads + 2);
    site.heal();
    await page.keyboard.press('1');
    await page.keyboard.press('2');
    await expect(page.locator('.scene.pilots')).toBeAttached();
  });
}

test('V04 · code that cannot be had without a network is waited for, without a reload', async ({ page, context, site }) => {
  await openWall(page, site, 'tour=0');
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await context.setOffline(true);
  await page.keyboard.press('2');
  await expect(page.getByTestId('toast')).not.toHaveText('');
  await context.setOffline(false);
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await expect(page.locator('.scene.pilots')).toBeAttached();
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test('V04 · code whose line was cut is asked for again, without a reload', async ({ page, site }) => {
  await openWall(page, site, 'tour=0');
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  site.setFault(CHUNK, 'reset');
  await page.keyboard.press('2');
  // By the page, then to find out whether a server has it no more.
  await expect.poll(() => countOfChunk(site)).toBeGreaterThanOrEqual(2);
  await expect.poll(() => site.open()).toBe(0);
  // A page that loads itself anew would begin by now.
  await stillness(page);
  site.heal();
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await expect(page.locator('.scene.pilots')).toBeAttached();
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test.describe('with a worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('V05 · a page goes on with its own build after another took its place on the server, and has the other with one button', async ({ page, site }) => {
    await page.clock.install();
    await openAsked(page, site, 'tour=0');
    await workerServes(page);
    deploy(site);
    site.setFault(CHUNK, '404');
    await page.keyboard.press('2');
    await expect(page.locator('.scene.pilots')).toBeAttached();
    site.heal();
    await page.reload();
    await expectReady(page);
    expect(await runningBuild(page)).toBe(VERSION);
    await pressUpdate(page);
    await expect.poll(() => runningBuild(page)).toBe(NEWER);
  });

  test('V07 · a release that is called back is dropped with all that it kept, and none is kept until that is over', async ({ page, site }) => {
    await page.clock.install();
    await page.addInitScript(() => {
      // A slow disk: a page that went before all is removed would leave it for good.
      const remove = caches.delete.bind(caches);
      caches.delete = async (name) => {
        for (let step = 0; step < 200; step += 1) await caches.keys();
        return remove(name);
      };
    });
    await openAsked(page, site, 'kiosk=1&tour=0');
    await workerServes(page);
    deploy(site, NEWER, { min: '0.2.0', unregisterSW: true });
    await passTillAsked(page, site);
    await expect.poll(() => runningBuild(page)).toBe(NEWER);
    await expectReady(page);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);

    // What a page left that was closed in the midst of it.
    await page.evaluate(() => caches.open('reman-valley / 0.1.0+00000000'));
    await page.reload();
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  });

  test('V05, V07 · data, configuration and version are never answered by the worker', async ({ page, site }) => {
    await openWall(page, site, 'tour=0');
    await workerServes(page);
    site.requests.length = 0;
    await page.reload();
    await expectReady(page);
    expect(site.requests.filter((path) => /^\/(?:assets|index)/.test(path))).toEqual([]);
    expect(site.requests).toEqual(expect.arrayContaining(['/config.json', '/api/v1/manifest.json']));
    await expect.poll(() => site.requests).toContain('/version.json');
  });
});

test('D28, V08 · data of a newer contract make an untouched page look for a newer app, once', async ({ page, site }) => {
  await page.clock.install();
  await openAsked(page, site, 'tour=0');
  deploy(site);
  site.setFault('manifest.json', 'newer-schema');
  await passOnePoll(page, site);
  await page.clock.runFor('01:30');
  await expect.poll(() => runningBuild(page)).toBe(NEWER);
});
