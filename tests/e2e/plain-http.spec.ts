import { SCENE_IDS } from '@/domain/scene';
import { readCollection } from './support/dataset';
import { launchedWith } from './support/launch';
import { expect, test as base } from './support/test';
import { drawerOf, openWall, readPanels, turnTo } from './support/wall';

/** An intranet's name for the wall's server: no https, so no secure context. */
const HOST = 'wall.test';

const test = base.extend({
  site: async ({ site }, use) => use({ ...site, url: site.url.replace('127.0.0.1', HOST) }),
});
test.use({ launchOptions: launchedWith(`--host-resolver-rules=MAP ${HOST} 127.0.0.1`) });

test('on plain http every scene stands, its files checked against the manifest without the browser’s help', async ({ page, site }) => {
  await openWall(page, site, 'tour=0');
  expect(await page.evaluate(() => ({ isSecure: window.isSecureContext, subtle: typeof crypto.subtle }))).toEqual({ isSecure: false, subtle: 'undefined' });
  for (const scene of SCENE_IDS) {
    await turnTo(page, { scene, theme: 'dark', lang: 'zh-CN' }, 'tour=0');
    expect((await readPanels(page)).filter(({ state }) => state !== 'fresh'), scene).toEqual([]);
  }
  expect(site.requests.filter((path) => /\/sha2-[\w-]+\.js$/.test(path))).toHaveLength(1);
});

test('on plain http a file that is not the one of its manifest is found out', async ({ page, site }) => {
  site.setBody('pilots.json', JSON.stringify(readCollection('pilots').slice(1)));
  await openWall(page, site);
  await expect(page.getByTestId('status-bar')).toContainText('与清单不符：pilots.json');
});

test('R06 · on plain http the citation that may not be copied is shown selected', async ({ page, site }) => {
  await openWall(page, site);
  await page.locator('main [data-figure="pilots"]').first().click();
  await drawerOf(page).getByRole('button', { name: '复制引文' }).click();
  const box = drawerOf(page).getByRole('textbox');
  await expect(box).toHaveValue(/^武汉市发展和改革委员会\. 武发改复〔2023〕295号/);
  expect(await box.evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd - area.value.length])).toEqual([0, 0]);
  await expect(drawerOf(page)).toContainText('浏览器不允许复制');
});

test('on plain http a screen that may go dark says so', async ({ page, site }) => {
  await openWall(page, site, 'kiosk=1');
  await expect(page.getByTestId('toast')).toContainText('不允许保持常亮');
});

test.describe('where the page may not fill the screen', () => {
  // The browser itself reports what it refuses.
  test.use({ tolerated: /Permissions policy violation: fullscreen/ });

  test('R05 · full screen that is refused says so, and the page stays', async ({ page, site }) => {
    site.setHeader('permissions-policy', 'fullscreen=()');
    await openWall(page, site);
    const before = (await readPanels(page)).map(({ id, figures }) => [id, figures]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '全屏' }).click();
    await expect(page.getByTestId('toast')).toContainText('F11');
    expect((await readPanels(page)).map(({ id, figures }) => [id, figures])).toEqual(before);
  });
});
