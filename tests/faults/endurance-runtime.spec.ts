import type { Page } from '@playwright/test';
import { mutation, serve } from '../e2e/support/dataset';
import { openDesk } from '../e2e/support/desk';
import { expect, test } from '../e2e/support/test';
import { expectAnswered, openWall, panelOf, passOnePoll } from '../e2e/support/wall';

test.use({ tolerated: /Failed to load resource/ });
test.setTimeout(240_000);

async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { get: () => hidden, configurable: true });
    Object.defineProperty(document, 'visibilityState', { get: () => (hidden ? 'hidden' : 'visible'), configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, isHidden);
}

test('R02 · a page that nobody sees asks seldom and draws nothing, and is true again as soon as it is seen', async ({ page, site }) => {
  await page.clock.install();
  await openWall(page, site, 'tour=0');
  const look = (): Promise<string> => panelOf(page, 'pilots').locator('.chart svg').evaluate((svg) => new XMLSerializer().serializeToString(svg));
  const drawn = await look();
  const asked = (): number => site.requests.filter((path) => path.endsWith('manifest.json')).length;
  await setHidden(page, true);
  await passOnePoll(page, site);
  const before = asked();
  serve(site, mutation());
  for (let turn = 0; turn < 4; turn += 1) await passOnePoll(page, site);
  expect(asked()).toBe(before);
  await page.clock.fastForward('05:30');
  await expect(page.getByTestId('status-bar')).toContainText('2099.1');
  expect(await look()).toBe(drawn);
  await setHidden(page, false);
  await expect.poll(look).not.toBe(drawn);
});

test('R03 · a machine that wakes checks at once, and shows the time', async ({ page, site }) => {
  await page.clock.install();
  await openWall(page, site, 'tour=0');
  await expect.poll(() => site.requests.some((path) => path.includes('/upkeep-'))).toBe(true);
  await page.clock.runFor(6_000);
  const asked = (): number => site.requests.filter((path) => path.endsWith('manifest.json')).length;
  const before = asked();
  await expectAnswered(page, site);
  await page.clock.fastForward('08:00:00');
  await expect.poll(asked).toBeGreaterThan(before);
  await expect(page.locator('[data-state="fresh"]').first()).toHaveAttribute('data-age-s', '0');
  const time = await page.evaluate(() => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(11, 16));
  await expect(page.locator('time').first()).toHaveText(time);
});

test('N03, N15 · a single check that fails leaves no mark, two in a row do, and every mark goes with the next good one', async ({ page, site }) => {
  await page.clock.install();
  await openWall(page, site, 'tour=0');
  const marks = page.locator('.kept');
  const warned = page.locator('[data-testid="status-bar"].warn');
  // The second of two: missed, good, missed, missed, good.
  for (const [isMissed, isMarked] of [[true, false], [false, false], [true, false], [true, true], [false, false]] as const) {
    if (isMissed) site.setFault('manifest.json', 'reset');
    else site.heal();
    await passOnePoll(page, site);
    await expect(page.locator(isMissed ? '[data-state="stale"][data-code="NETWORK"]' : '[data-state="fresh"]').first()).toBeVisible();
    await expectAnswered(page, site);
    await expect.poll(async () => (await marks.count()) > 0).toBe(isMarked);
    await expect(warned).toHaveCount(isMarked ? 1 : 0);
  }
});

test('R23 · what another tab keeps is there at once, and none of it is lost when this one writes', async ({ page, context, site }) => {
  await openDesk(page, site);
  const other = await context.newPage();
  await openDesk(other, site);
  const keep = async (tab: Page, name: string): Promise<void> => {
    await tab.getByRole('button', { name: /^视图/ }).click();
    const field = tab.getByTestId('saved-views').getByRole('textbox', { name: '名称' });
    await field.fill(name);
    await field.press('Enter');
    await expect(tab.getByRole('button', { name: `打开视图 ${name}` })).toBeVisible();
  };
  await keep(page, '甲');
  await keep(other, '乙');
  for (const tab of [page, other]) {
    for (const name of ['甲', '乙']) await expect(tab.getByRole('button', { name: `打开视图 ${name}` })).toBeVisible();
  }
  await page.reload();
  await page.getByRole('button', { name: /^视图/ }).click();
  for (const name of ['甲', '乙']) await expect(page.getByRole('button', { name: `打开视图 ${name}` })).toBeVisible();
});
