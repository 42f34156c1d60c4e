import type { Page } from '@playwright/test';
import { readCollection } from '../e2e/support/dataset';
import { openDesk } from '../e2e/support/desk';
import { expect, test } from '../e2e/support/test';
import { openWall, panelOf, passOnePoll, readPanels, readWords, stillness } from '../e2e/support/wall';
import type { FaultServer } from '../fixtures/fault-server';
import { countKept } from './endurance';
import { expectKeptAndHealed, openUnderClock } from './in-session';

/** Serves collections in which every record has these names. */
function rename(site: FaultServer, zh: string, en: string): void {
  for (const name of ['enterprises', 'products', 'sectors'] as const) {
    const records = readCollection(name).map((record) => ({ ...record, name: { zh, en }, ...('shortName' in record && { shortName: { zh, en } }), ...('shortEn' in record && { shortEn: en }) }));
    site.setBody(`${name}.json`, JSON.stringify(records));
  }
}

const expectSane = async (page: Page): Promise<void> => {
  expect((await readPanels(page)).filter(({ state }) => state === 'error' || state === 'loading')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
};

/** Opens the desk with such names, a drawer over it and a filter by one of them; nothing breaks, nothing of them is markup. */
async function expectNamesHold(page: Page, site: FaultServer, zh: string, en = zh): Promise<void> {
  rename(site, zh, en);
  await openDesk(page, site);
  await expectSane(page);
  const title = await page.title();
  await panelOf(page, 'records').locator('[data-row="0"] button').first().click();
  await expect(page.getByTestId('evidence-drawer')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('[data-facet="sector"] input').first().check();
  await expect(page.getByTestId('filter-chips').getByRole('button')).toHaveCount(1);
  await expectSane(page);
  expect(await page.title()).toBe(title);
  expect(await page.locator('main img, main script, main b[onclick]').count()).toBe(0);
}

test('D04 · references that lead nowhere leave every panel standing, and show the id', async ({ page, site }) => {
  for (const name of ['products', 'deliveries', 'titles', 'platforms', 'projects'] as const) {
    site.setBody(`${name}.json`, JSON.stringify(readCollection(name).map((record) => ({ ...record, sectors: ['no-such-sector'], ...('enterprise' in record && { enterprise: 'ent-99' }) }))));
  }
  await openWall(page, site);
  await expectSane(page);
  await openDesk(page, site, 'kind=product');
  await expectSane(page);
  await expect(panelOf(page, 'records')).toContainText('no-such-sector');
});

test('D05 · NaN is no JSON, and the last good numbers stay', async ({ page, site }) => {
  // The browser reports nothing of a good status.
  await expectKeptAndHealed(page, site, { mode: 'nan', code: 'BAD_JSON', reason: /不完整或不是有效的 JSON/ });
});

test('D12 · emoji, families and accents stand whole in names', async ({ page, site }) => {
  await expectNamesHold(page, site, '🏭♻️👩‍🔧🇨🇳 e\u0301');
  await expect(panelOf(page, 'records')).toContainText('👩‍🔧🇨🇳 e\u0301');
});

test('D13 · a name that turns the direction of text does not turn what stands beside it', async ({ page, site }) => {
  await expectNamesHold(page, site, 'شركة إعادة التصنيع \u202Eabc');
  const cells = panelOf(page, 'records').locator('[data-row="0"] [role="gridcell"] > *');
  expect(await cells.evaluateAll((all) => all.filter((cell) => /[\u0600-\u06FF]/.test(cell.textContent)).map((cell) => getComputedStyle(cell).unicodeBidi))).toContain('isolate');
});

test('D14 · names of five thousand characters leave the page as wide as the window', async ({ page, site }) => {
  await expectNamesHold(page, site, '机'.repeat(5_000), 'm'.repeat(5_000));
});

test('D15 · markup in names is text, in tables, drawers, chips and lists', async ({ page, site }) => {
  await expectNamesHold(page, site, '<img src=x onerror="document.title=1"><script>document.title=1</script>', '<b onclick=alert(1)>b</b>{{7*7}}');
  await expect(panelOf(page, 'records')).toContainText('<img src=x onerror=');
});

test('D28, V08 · data of a newer contract leave the last good ones standing, say what is needed, and are over when the older are back', async ({ page, site }) => {
  const well = await openUnderClock(page, site);
  site.setFault('manifest.json', 'newer-schema');
  await passOnePoll(page, site);
  await expect(page.locator('[data-code="NEWER_SCHEMA"][data-state="stale"]')).toHaveCount(well.length);
  expect((await readPanels(page)).map(({ id, figures }) => [id, figures])).toEqual(well.map(({ id, figures }) => [id, figures]));
  await expect(page.getByTestId('status-bar')).toHaveText('数据采用了更新的约定，需要更新版本的监测台才能读取');
  site.heal();
  // Someone is there: a page that nobody touches would load itself anew by now, to look for a newer app.
  await page.keyboard.press('Shift');
  await passOnePoll(page, site);
  await expect(page.locator('[data-state="fresh"]')).toHaveCount(well.length);
  await expect.poll(() => countKept(page)).toBe(2);
  site.setFault('manifest.json', 'newer-schema');
  await page.reload();
  await expect(page.locator('[data-code="NEWER_SCHEMA"][data-state="stale"]')).toHaveCount(well.length);
  expect((await readPanels(page)).map(({ id, figures }) => [id, figures])).toEqual(well.map(({ id, figures }) => [id, figures]));
});

test('D35 · days are the city’s in whatever zone the device is set to', async ({ browser, site }) => {
  const seen = new Set<string>();
  for (const timezoneId of ['Asia/Shanghai', 'America/New_York', 'UTC']) {
    const context = await browser.newContext({ timezoneId, locale: 'zh-CN', viewport: { width: 1920, height: 1080 } });
    const page = await context.newPage();
    // A new year in Wuhan, the last day of the old one elsewhere.
    await page.clock.install({ time: new Date('2026-12-31T20:00:00Z') });
    site.setHeader('date', new Date('2026-12-31T20:00:00Z').toUTCString());
    await openWall(page, site, 'scene=timeline&tour=0');
    await stillness(page);
    const panels = await page.locator('[data-testid^="panel-"]').all();
    seen.add((await Promise.all(panels.map(readWords))).join('\n'));
    await expect(page.locator('header')).toContainText('1月1日');
    await context.close();
  }
  expect(seen.size).toBe(1);
});
