import type { Page } from '@playwright/test';
import type { FaultMode } from '../fixtures/fault-server';
import { upkeep } from '@/format/messages/zh-CN/upkeep';
import { expect, test } from '../e2e/support/test';
import { expectAnswered, expectReady, openWall, passOnePoll, readPanels } from '../e2e/support/wall';
import { countKept, openAndKeep, slowDisk, workerServes } from './endurance';

test.use({ tolerated: /Failed to load resource|net::ERR_/ });
test.setTimeout(240_000);

const bar = (page: Page) => page.getByTestId('status-bar');
const FIGURES = async (page: Page) => (await readPanels(page)).map(({ id, figures }) => [id, figures]);

for (const [mode, code] of [
  ['500', 'HTTP_500'],
  ['truncated', 'BAD_JSON'],
  ['html', 'NOT_JSON_HTML'],
] as const satisfies readonly (readonly [FaultMode, string])[]) {
  test(`N01, N08 · a start that the server answers with ${code} shows what was kept, says of when it is, and heals within a poll`, async ({ page, site }) => {
    await page.clock.install();
    await openAndKeep(page, site);
    const figures = await FIGURES(page);
    site.setFault('manifest.json', mode);
    await page.reload();
    await expect(page.locator(`[data-state="stale"][data-code="${code}"]`)).toHaveCount(figures.length);
    expect(await FIGURES(page)).toEqual(figures);
    await expect(bar(page)).toContainText(/显示 \d\d:\d\d 的数据/);
    site.heal();
    await passOnePoll(page, site);
    await expect(page.locator('[data-state="fresh"]')).toHaveCount(figures.length);
    await expect(bar(page)).not.toContainText('的数据');
  });
}

test('N01, N06 · a start that the server leaves waiting shows what was kept within two seconds, and is fresh when the answer comes', async ({ page, site }) => {
  await page.clock.install();
  await openAndKeep(page, site);
  const panels = (await readPanels(page)).length;
  for (const file of ['manifest.json', 'config.json']) site.setFault(file, 'hang');
  await page.reload();
  await expect(page.locator('[data-testid^="panel-"]')).toHaveCount(panels);
  await page.clock.runFor(2_000);
  await expect(page.locator('[data-state="stale"]')).toHaveCount(panels);
  await expect(bar(page)).toContainText(/显示 \d\d:\d\d 的数据/);
  site.heal();
  // Ends the wait for the configuration; the check goes on with files that are answered.
  await page.clock.fastForward('00:13');
  await expect(page.locator('[data-state="fresh"]')).toHaveCount(panels);
});

test('on a slow disk a start without a server says so first, and shows what was kept as soon as that is read', async ({ page, site }) => {
  await openAndKeep(page, site);
  const figures = await FIGURES(page);
  site.setFault('manifest.json', '500');
  await slowDisk(page);
  await page.reload();
  await expect(page.locator('[data-state="error"][data-code="HTTP_500"]')).toHaveCount(figures.length);
  const asked = site.requests.filter((path) => path.endsWith('manifest.json')).length;
  await expect(page.locator('[data-state="stale"][data-code="HTTP_500"]')).toHaveCount(figures.length);
  expect(await FIGURES(page)).toEqual(figures);
  expect(site.requests.filter((path) => path.endsWith('manifest.json')).length).toBe(asked);
});

test('N06 · a check that takes longer than three seconds is told while it lasts', async ({ page, site }) => {
  await page.clock.install();
  await openWall(page, site, 'tour=0');
  const words = await bar(page).textContent();
  site.setFault('pilots.json', 'hang');
  await passOnePoll(page, site);
  await expectAnswered(page, site, 1);
  await page.clock.runFor(3_000);
  await expect(bar(page)).toHaveText('服务器响应较慢，仍在等待');
  site.heal();
  await page.clock.fastForward('00:10');
  await passOnePoll(page, site);
  await expect(bar(page)).toHaveText(words ?? '');
});

test('N01 · a reader who is refused sees nothing that an earlier one left, and it is gone', async ({ page, site }) => {
  await openAndKeep(page, site, 'tour=0&theme=light');
  const address = page.url();
  site.setFault('manifest.json', '401');
  await page.reload();
  await expect(page.locator('[data-state="error"][data-code="HTTP_401"]').first()).toBeVisible();
  expect(await page.locator('[data-figure]').count()).toBe(0);
  await expect.poll(() => countKept(page)).toBe(0);
  expect(page.url()).toBe(address);
  await expect(bar(page)).toContainText('401');
});

test('N01 · what another version of the contract kept is dropped, and what is broken too', async ({ page, site }) => {
  await openAndKeep(page, site);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('reman-valley');
        request.onsuccess = () => {
          const store = request.result.transaction('kept', 'readwrite').objectStore('kept');
          store.put({ schemaVersion: 999 }, `${location.pathname} dataset`);
          store.transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
  site.setFault('manifest.json', '500');
  await page.reload();
  await expect(page.locator('[data-state="error"][data-code="HTTP_500"]').first()).toBeVisible();
  expect(await page.locator('[data-figure]').count()).toBe(0);
});

test.describe('with a worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('N01 · without a network the app and what was kept start, and the next poll after it is back is fresh', async ({ page, context, site }) => {
    await page.clock.install();
    await openAndKeep(page, site);
    await workerServes(page);
    const figures = await FIGURES(page);
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('[data-state="stale"][data-code="OFFLINE"]')).toHaveCount(figures.length);
    expect(await FIGURES(page)).toEqual(figures);
    await expect(bar(page)).toContainText(/断网.*显示 \d\d:\d\d 的数据/);
    await context.setOffline(false);
    await passOnePoll(page, site);
    await expect(page.locator('[data-state="fresh"]')).toHaveCount(figures.length);
  });

  test('N02 · without a network and with nothing kept, every panel says so and when it tries again, and heals by itself', async ({ page, context, site }) => {
    await openWall(page, site, 'tour=0');
    await workerServes(page);
    const panels = (await readPanels(page)).length;
    await context.setOffline(true);
    const fresh = await context.newPage();
    await fresh.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await fresh.clock.install();
    await fresh.goto(`${site.url}#/wall?tour=0`);
    await expect(fresh.locator('[data-state="error"][data-code="OFFLINE"]')).toHaveCount(panels);
    await expect(fresh.locator('.panel.error .where').first()).toContainText(/\d\d:\d\d 自动重试/);
    await context.setOffline(false);
    await passOnePoll(fresh, site);
    await expect(fresh.locator('[data-state="fresh"]')).toHaveCount(panels);
  });
});

/** Ways in which a browser does not let a page keep data. */
const BROKEN: Readonly<Record<string, () => void>> = {
  'a browser without a database': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'a database that never opens': () => Object.assign(IDBFactory.prototype, { open: () => ({}) }),
  'a database whose connection is always closing': () =>
    Object.assign(IDBDatabase.prototype, {
      transaction: () => {
        throw new DOMException('The database connection is closing.', 'InvalidStateError');
      },
    }),
};
for (const [name, breakIt] of Object.entries(BROKEN)) {
  test(`R07, R08, R10 · ${name} leaves the wall whole and live, and is told once`, async ({ page, site }) => {
    await page.addInitScript(breakIt);
    await page.clock.install();
    await openWall(page, site, 'tour=0');
    // In real time, as the database is: twenty seconds, and more on a busy machine.
    await expect(page.getByTestId('toast')).toHaveText(upkeep.keepsNothing, { timeout: 90_000 });
    await page.clock.runFor(8_000);
    await expect(page.getByTestId('toast')).toHaveText('');
    await passOnePoll(page, site);
    await page.clock.runFor(2_000);
    await expect(page.getByTestId('toast')).toHaveText('');
    await expectReady(page);
    expect((await readPanels(page)).filter(({ state }) => state !== 'fresh')).toEqual([]);
  });
}

test('R10 · a connection that was closed once is opened anew, and data are kept', async ({ page, site }) => {
  await page.addInitScript(() => {
    const own = Reflect.get(IDBDatabase.prototype, 'transaction') as (...args: unknown[]) => IDBTransaction;
    let isBroken = true;
    Object.assign(IDBDatabase.prototype, {
      transaction(this: IDBDatabase, ...args: unknown[]) {
        if (!isBroken) return own.apply(this, args);
        isBroken = false;
        throw new DOMException('The database connection is closing.', 'InvalidStateError');
      },
    });
  });
  await openAndKeep(page, site);
  await expect(page.getByTestId('toast')).toHaveText('');
});

test('R09 · without room the wall goes on, says so once, and what the reader made stays', async ({ page, context, site }) => {
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: 1_000 });
  await page.addInitScript(() => localStorage.setItem('reman-valley-views', '{"kept":true}'));
  await openWall(page, site, 'tour=0');
  await expect(page.getByTestId('toast')).toHaveText(upkeep.keepsNothing);
  expect(await page.evaluate(() => localStorage.getItem('reman-valley-views'))).toBe('{"kept":true}');
  expect((await readPanels(page)).filter(({ state }) => state !== 'fresh')).toEqual([]);
});
