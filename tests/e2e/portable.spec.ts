import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { LOCALES } from '@/domain/text';
import { dataWords } from '@/format/messages/desk/data';
import { auditMarks, readDrawer } from './support/audit-evidence';
import { citationsById, paragraphTexts } from './support/dataset';
import { expectedFigures } from './support/expected-figures';
import { expect, test } from './support/test';
import { drawerOf, expectReady, panelOf } from './support/wall';

const FILE = 'reman-valley-monitor.html';
const MOST_BYTES = 3_000_000;
const STATUS = { 'zh-CN': '便携版 · 数据随文件', en: 'Portable edition · data inside' } as const;

// The file is built once.
test.describe.configure({ mode: 'default' });

let work: string;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  work = mkdtempSync(join(tmpdir(), 'portable-'));
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', 'vite.portable.config.ts', '--outDir', join(work, 'built'), '--emptyOutDir', '--logLevel', 'warn'];
  // The test runner's own would make a build for development.
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, NODE_ENV: 'production' } });
});
test.afterAll(() => rmSync(work, { recursive: true, force: true }));

const builtFile = (): string => join(work, 'built', FILE);

/** Opens the file, alone in a folder of its own, on a machine without a network; every request is noted, the file's own first. */
async function openAlone(page: Page, hash: string, change?: (html: string) => string): Promise<{ readonly file: string; readonly requests: readonly string[] }> {
  const folder = mkdtempSync(join(work, 'stick-'));
  const path = join(folder, FILE);
  if (change) writeFileSync(path, change(readFileSync(builtFile(), 'utf8')));
  else copyFileSync(builtFile(), path);
  expect(readdirSync(folder)).toEqual([FILE]);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.context().setOffline(true);
  const file = pathToFileURL(path).href;
  await page.goto(file + hash);
  return { file, requests };
}

/** Goes on by the address, as a link would. */
async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => (location.hash = next), hash);
  await expect(page.locator('html[data-app-ready="true"]')).toBeAttached();
}

test('a build makes one file, small enough for a mail', () => {
  expect(readdirSync(join(work, 'built'))).toEqual([FILE]);
  expect(statSync(builtFile()).size).toBeLessThan(MOST_BYTES);
});

test('opened from a disk, the file alone shows the wall with all figures, for one request', async ({ page }) => {
  const { file, requests } = await openAlone(page, '');
  await expectReady(page);
  await expect(page).toHaveURL(`${file}#/wall`);
  const shown = await page.locator('[data-figure]').evaluateAll((all) => all.map((each) => `${each.getAttribute('data-figure')}=${each.getAttribute('data-value')}`));
  const expected = Object.entries(expectedFigures());
  for (const [id, { value }] of expected) expect(new Set(shown.filter((each) => each.startsWith(`${id}=`))), id).toEqual(new Set([`${id}=${value}`]));
  expect(await page.locator('[data-testid^="panel-"]:not([data-state="fresh"])').count()).toBe(0);
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)).toBeGreaterThan(0);
  expect(requests).toEqual([file]);
  expect(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))).toEqual([]);
});

test('a number opens onto the marked words of all its records', async ({ page }) => {
  const { file, requests } = await openAlone(page, '#/wall');
  await expectReady(page);
  await page.locator('main [data-figure="pilots"]').first().click();
  await expect(drawerOf(page)).toBeVisible();
  await expect(drawerOf(page).locator('mark').first()).toBeVisible();
  const { records } = await readDrawer(page);
  expect(records).toEqual(expect.arrayContaining([...(expectedFigures()['pilots']?.records ?? ['none'])]));
  const texts = paragraphTexts();
  const citations = citationsById();
  const quoted = records.flatMap((record) =>
    (citations.get(record) ?? []).map(({ document, paragraph, exact }) => ({ record, paragraph, exact, text: texts.get(`${document}/${paragraph}`) ?? '' })),
  );
  expect(quoted.length).toBeGreaterThan(0);
  expect(await auditMarks(page, quoted)).toEqual([]);
  expect(requests).toEqual([file]);
});

test('stories, desk, reader, records and every scene stand, none of them asking for anything', async ({ page }) => {
  const { file, requests } = await openAlone(page, '#/present/leadership-briefing/1');
  await expectReady(page);
  await expect(page.getByTestId('step')).toContainText('1 /');
  await expect(page.locator('.takeaway [data-figure]').first()).toBeVisible();
  const places: readonly (readonly [hash: string, seen: string])[] = [
    ['#/explore', '[data-testid="panel-gap"][data-state="fresh"]'],
    ['#/present', 'a[href*="#/present/leadership-briefing"], a[href*="#/present/planner-case"]'],
    ['#/sources', 'main [data-paragraph]'],
    ['#/record/pil-01', '[data-testid="panel-record"]'],
    ...['pilots', 'platforms', 'timeline', 'benefits'].map((scene) => [`#/wall?scene=${scene}`, `.scene.${scene}`] as const),
  ];
  for (const [hash, seen] of places) {
    await goTo(page, hash);
    await expect(page.locator(seen).first(), hash).toBeVisible();
    await expect(page.locator('[data-state="error"], [data-state="stale"]'), hash).toHaveCount(0);
  }
  // Opened at the desk by its own address, as a bookmark does.
  await page.goto(`${file}#/explore`);
  await expectReady(page);
  expect(requests.filter((url) => !url.startsWith(file))).toEqual([]);
});

test('it says that new data are brought in on a server, and takes none', async ({ page }) => {
  for (const lang of LOCALES) {
    await openAlone(page, `#/data?lang=${lang}`);
    await expectReady(page);
    await expect(page.getByTestId('needs-server')).toContainText(dataWords(lang).needsServer);
    await expect(page.locator('input[type="file"]')).toHaveCount(0);
  }
});

test('it says what it is, and not that it asks anybody', async ({ page }) => {
  for (const [lang, words] of Object.entries(STATUS)) {
    await openAlone(page, `#/wall?lang=${lang}`);
    await expectReady(page);
    await expect(page.getByTestId('status-bar')).toHaveText(words);
    await expect(page.locator('.state')).not.toContainText(/核对|Checked|Next/);
    await goTo(page, `#/explore?lang=${lang}`);
    await expect(page.getByTestId('status-bar')).toHaveText(words);
    await expect(page.locator('.desk-bar .state')).not.toContainText(/核对|Checked/);
  }
});

test('after an hour it still shows what it carries', async ({ page }) => {
  await page.clock.install();
  const { file, requests } = await openAlone(page, '#/wall');
  await expectReady(page);
  await page.clock.fastForward('01:00:00');
  await expect(page.getByTestId('status-bar')).toHaveText(STATUS['zh-CN']);
  await expect(page.locator('[data-testid^="panel-"]:not([data-state="fresh"])')).toHaveCount(0);
  expect(requests).toEqual([file]);
});

test('pictures and tables are taken away with their font, and with no folder of this computer', async ({ page }) => {
  const { file, requests } = await openAlone(page, '#/explore');
  await page.setViewportSize({ width: 1440, height: 1150 });
  await expectReady(page);
  const saved = async (panel: string, item: string): Promise<Buffer> => {
    const isInMenu = panel !== 'records';
    if (isInMenu) await panelOf(page, panel).getByTestId('take-away').click();
    const [download] = await Promise.all([page.waitForEvent('download'), panelOf(page, panel).getByTestId(item).click()]);
    return readFile(await download.path());
  };
  const svg = (await saved('gap', 'save-svg')).toString('utf8');
  expect(svg).toContain("@font-face{font-family:'Barlow Semi Condensed';font-weight:500;src:url(data:font/woff2;base64,");
  const drawn = [...svg.matchAll(/>([^<>]*)</g)].map(([, words]) => words).join('');
  expect(drawn).toContain(`${FILE}#/explore`);
  expect(svg).not.toContain('file:');
  expect((await saved('gap', 'save-png-2')).subarray(1, 4).toString()).toBe('PNG');
  await page.getByRole('button', { name: '分享' }).click();
  await expect(page.locator('.share')).toBeVisible();
  await expect(page.locator('.share [role="img"]'), 'a code that no other device could open').toHaveCount(0);
  await page.keyboard.press('Escape');
  const sheet = await readSheet(await saved('records', 'save-xlsx'), '表');
  expect(sheet).toHaveLength(Number(await page.getByTestId('result-count').getAttribute('data-value')) + 1);
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([file]);
});

test.describe('a file that was tampered with', () => {
  test.use({ tolerated: /content policy|Content Security Policy/ });

  test('names the file that is not the one its manifest lists', async ({ page }) => {
    await openAlone(page, '#/wall', (html) => html.replace(/(id="file:api\/v1\/pilots\.json">"\[)/, '$1 '));
    await expectReady(page);
    await expect(page.getByTestId('status-bar')).toHaveText('与清单不符：pilots.json');
  });

  test('runs no other script', async ({ page }) => {
    await openAlone(page, '#/wall', (html) => html.replace('</body>', '<script>document.documentElement.dataset.strange = "yes";</script></body>'));
    await expectReady(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-strange');
  });
});
