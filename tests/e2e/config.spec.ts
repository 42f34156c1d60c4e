import { auditLayout } from './support/audit-layout';
import { expect, test } from './support/test';
import { openWall } from './support/wall';

/** Stands where nothing answers, and no page of ours may ask. */
const ELSEWHERE = 'http://elsewhere.invalid';
const HOSTILE_LOGO = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 68 34" onload="top.isHacked = true">
  <script>top.isHacked = true; fetch('${ELSEWHERE}/script');</script>
  <style>@import url('${ELSEWHERE}/style.css'); rect { fill: url('${ELSEWHERE}/fill.svg#a'); }</style>
  <image xlink:href="${ELSEWHERE}/image.png" width="9" height="9" />
  <use href="${ELSEWHERE}/use.svg#a" />
  <foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="${ELSEWHERE}/frame" /></foreignObject>
  <rect width="68" height="34" fill="green" />
</svg>`;
const TITLE = { zh: '循环产业监测台', en: 'Circular industry monitor' };

test('D32 · a logo is shown as a picture and nothing that it carries runs or asks for anything', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  site.setBody('config.json', JSON.stringify({ title: TITLE, logo: 'pictures/logo.svg' }));
  site.setBody('pictures/logo.svg', HOSTILE_LOGO);
  await openWall(page, site, 'tour=0');
  const logo = page.locator('header img');
  await expect(logo).toHaveAttribute('alt', TITLE.zh);
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
  expect(await page.evaluate(() => 'isHacked' in window)).toBe(false);
  expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
  expect(await auditLayout(page)).toEqual([]);
});

test.describe('with the picture opened as a page, without the policy', () => {
  test.use({ tolerated: /./ });

  test('D32 · what it carries would run', async ({ page, site }) => {
    site.setHeader('content-security-policy', '');
    site.setBody('pictures/logo.svg', HOSTILE_LOGO);
    await page.goto(`${site.url}pictures/logo.svg`);
    expect(await page.evaluate(() => 'isHacked' in window)).toBe(true);
  });
});

for (const logo of ['javascript:void(isHacked = true)', 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>']) {
  test(`D16 · a logo at ${logo.slice(0, 11)} is not made, is named in the status bar, and leaves the other fields`, async ({ page, site }) => {
    site.setBody('config.json', JSON.stringify({ title: TITLE, logo }));
    await openWall(page, site);
    await expect(page.getByTestId('status-bar')).toContainText('config.json 的 logo');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE.zh);
    await expect(page.locator('header img')).toHaveCount(0);
  });
}

test.describe('where the server misses a file', () => {
  // The browser itself reports a 404 of a server.
  test.use({ tolerated: /Failed to load resource/ });

  test('a logo that does not load is not there', async ({ page, site }) => {
    site.setBody('config.json', JSON.stringify({ logo: 'missing.png' }));
    await openWall(page, site);
    await expect.poll(() => site.requests).toContain('/missing.png');
    await expect(page.locator('header img')).toHaveCount(0);
  });
});

test('a wall has the scenes that its operator gives it, in their order', async ({ page, site }) => {
  site.setBody('config.json', JSON.stringify({ scenes: ['timeline', 'map', 'overview'] }));
  await openWall(page, site);
  await expect(page.locator('.scene')).toHaveClass(/timeline/);
  expect(await page.locator('nav [data-scene]').evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute('data-scene')))).toEqual(['timeline', 'overview']);
  await expect(page.getByTestId('status-bar')).toContainText('scenes.1');
});
