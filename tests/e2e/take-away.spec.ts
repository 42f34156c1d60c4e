import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from './support/test';
import { drawerOf, expectReady, panelOf, stillness } from './support/wall';

const QUERY = 'sector=machine-tools,shield-machines';

async function openDesk(page: Page, address: string, parameters = ''): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 1150 });
  await page.goto(`${address}#/explore${parameters === '' ? '' : `?${parameters}`}`);
  await expectReady(page);
  await stillness(page);
}

async function saved(page: Page, press: () => Promise<void>): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await press();
  return waiting;
}
const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

/** All rows of a table as they stand on the screen, from the first to the last in sight. */
async function rowsOnScreen(page: Page, panel: string): Promise<string[][]> {
  const rows = panelOf(page, panel).locator('[data-row]');
  const found = await rows.evaluateAll((all) =>
    all.map((row) => ({ at: Number(row.getAttribute('data-row')), cells: [...row.querySelectorAll('[role="gridcell"]')].map((cell) => [...cell.children].flatMap((part) => (part.matches('a') ? [] : [part.textContent])).join('').trim()) })),
  );
  return found.sort((a, b) => a.at - b.at).map(({ cells }) => cells);
}
const headsOnScreen = (page: Page, panel: string): Promise<string[]> => panelOf(page, panel).locator('[role="columnheader"] button').allTextContents();

/** From the panel's tools, where they stand in a menu. */
async function fromMenu(page: Page, panel: string, item: string): Promise<Download> {
  const tools = panelOf(page, panel);
  await tools.getByTestId('take-away').click();
  return saved(page, () => tools.getByTestId(item).click());
}

test('the records sort by several columns, and go into a CSV and a workbook as they stand on the screen', async ({ page, site }) => {
  await openDesk(page, site.url, QUERY);
  const panel = panelOf(page, 'records');
  await panel.locator('[data-column="date"] button').click();
  await panel.locator('[data-column="name"] button').click({ modifiers: ['Shift'] });
  await expect(panel.locator('[data-column="date"]')).toHaveAttribute('aria-sort', 'ascending');
  await expect(panel.locator('[data-column="name"]')).toHaveAttribute('aria-sort', 'ascending');
  // Whoever is sent the address finds the same order.
  await expect(page).toHaveURL(/sort=date(,|%2C)name/);
  await page.reload();
  await expectReady(page);
  await expect(panel.locator('[data-column="name"]')).toHaveAttribute('aria-sort', 'ascending');
  await panel.getByTestId('choose-columns').click();
  await panel.locator('input[value="level"]').uncheck();
  await panel.locator('input[value="count"]').check();
  await page.keyboard.press('Escape');

  const heads = (await headsOnScreen(page, 'records')).map((head) => head.replace(/[↑↓]\d*$/, ''));
  expect(heads).toContain('个数');
  expect(heads).not.toContain('层级');
  const rows = await rowsOnScreen(page, 'records');
  expect(rows).toHaveLength(Number(await page.getByTestId('result-count').getAttribute('data-value')));

  const download = await saved(page, () => panel.getByTestId('save-csv').click());
  expect(download.suggestedFilename()).toMatch(/^reman-valley_records_.*\.csv$/);
  const csv = (await bytesOf(download)).toString('utf8');
  const parsed = Papa.parse<string[]>(csv, { comments: '# ', skipEmptyLines: true }).data;
  expect(parsed).toEqual([heads, ...rows]);
  for (const words of ['领域 = 机床、盾构机', '据一份复函，非统计公报', '按日期、名称排序', '数据版本', QUERY.replace(',', '%2C')]) expect(decodeURIComponent(csv)).toContain(decodeURIComponent(words));

  const workbook = await bytesOf(await saved(page, () => panel.getByTestId('save-xlsx').click()));
  const [head, ...cells] = await readSheet(workbook, '表');
  expect(head).toEqual(heads);
  expect(cells.map((row) => row.map((cell) => String(cell ?? '')))).toEqual(rows);
  const count = heads.indexOf('个数');
  expect(cells.every((row) => typeof row[count] === 'number')).toBe(true);
  const sources = await readSheet(workbook, '来源');
  expect(sources.length).toBeGreaterThan(rows.length);
  expect(sources[1]?.[6]).toContain('武发改复〔2023〕295号');
  expect((await readSheet(workbook, '说明')).map(([label]) => label)).toContain('链接');
});

test('a picture goes out as SVG and as PNG of twice and four times its size, with what it is drawn in', async ({ context, page, site }) => {
  await openDesk(page, site.url, QUERY);
  const svg = (await bytesOf(await fromMenu(page, 'gap', 'save-svg'))).toString('utf8');
  // Read where no content policy forbids the picture's own style sheet.
  const blank = await context.newPage();
  const read = await blank.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const texts = [...root.querySelectorAll('text')].map((each) => each.textContent);
    return { tag: root.tagName, title: root.querySelector('title')?.textContent, texts, width: Number(root.getAttribute('width')), height: Number(root.getAttribute('height')) };
  }, svg);
  await page.bringToFront();
  expect(read.tag).toBe('svg');
  expect(read.title).toBe('点名的领域，缺哪一类记录？');
  const drawn = read.texts.join('\n');
  for (const words of ['据一份复函，非统计公报', '点名的领域，缺哪一类记录？', '领域 = 机床、盾构机', '机床', '数据版本', '#/explore']) expect(drawn).toContain(words);
  for (const times of [2, 4]) {
    const png = await bytesOf(await fromMenu(page, 'gap', `save-png-${times}`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Math.round(read.width * times), Math.round(read.height * times)]);
  }
});

test('keys act on the panel that holds the focus, and can be switched off', async ({ page, site }) => {
  await openDesk(page, site.url);
  const panel = panelOf(page, 'gap');
  await page.keyboard.press('t');
  await expect(panel.locator('.chart')).toBeVisible();

  await panel.locator('.chart').focus();
  await page.keyboard.press('t');
  await expect(panel.locator('[role="grid"]')).toBeVisible();
  await expect(panel.locator('[data-figure="named-open"]').first()).toHaveAttribute('data-value', '6');
  const csv = (await bytesOf(await fromMenu(page, 'gap', 'save-csv'))).toString('utf8');
  const rows = Papa.parse<string[]>(csv, { comments: '# ', skipEmptyLines: true }).data.slice(1);
  await expect(panel.locator('[role="grid"]')).toHaveAttribute('aria-rowcount', String(rows.length + 1));
  const shown = await rowsOnScreen(page, 'gap');
  expect(shown.length).toBeGreaterThan(5);
  expect(rows.slice(0, shown.length)).toEqual(shown);
  await panel.locator('[data-row="0"] button').last().click();
  await expect(drawerOf(page).locator('mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await expect(panel.locator('.chart')).toBeFocused();

  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => (document.fullscreenElement ?? document.querySelector('[data-filled]'))?.getAttribute('data-testid'))).toBe('panel-gap');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => (document.fullscreenElement ?? document.querySelector('[data-filled]')) === null)).toBe(true);

  await page.keyboard.press('?');
  await expect(page.getByTestId('keys-dialog')).toBeVisible();
  await page.getByTestId('turn-keys').click();
  await expect(page).toHaveURL(/keys=0/);
  await page.keyboard.press('Escape');
  await panel.locator('.chart').focus();
  await page.keyboard.press('t');
  await page.keyboard.press('?');
  await expect(panel.locator('.chart')).toBeVisible();
  await expect(page.getByTestId('keys-dialog')).toHaveCount(0);
});

test('R24 · the keyboard reads a chart: value with unit, rank among its marks, and basis', async ({ page, site }) => {
  await openDesk(page, site.url);
  const chart = panelOf(page, 'pathways').locator('.chart');
  await chart.focus();
  const said = new Set<string>();
  for (let step = 0; step < 90; step += 1) {
    said.add(await chart.locator('.said').innerText());
    await page.keyboard.press('ArrowRight');
  }
  const all = [...said].join('\n');
  expect(all).toMatch(/\d+ \S+，按数值第 1，共 \d+，依据：计算/);
  expect(all).toMatch(/第 \d+ 项，共 \d+ 项，依据：原文/);
});

test('R24 · the table is walked row by row with the arrow keys, and Enter opens the sentence', async ({ page, site }) => {
  await openDesk(page, site.url);
  const panel = panelOf(page, 'records');
  await expect(panel.locator('[role="grid"]')).toHaveAttribute('aria-rowcount', String(Number(await page.getByTestId('result-count').getAttribute('data-value')) + 1));
  await panel.locator('[data-row="0"] button').focus();
  await page.keyboard.press('End');
  const last = Number(await page.getByTestId('result-count').getAttribute('data-value')) - 1;
  await expect(panel.locator(`[data-row="${last}"] button`)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(panel.locator(`[data-row="${last - 1}"] button`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(drawerOf(page).locator('mark').first()).toBeVisible();
});

test('a row leads to the page of its record, by mouse and by keyboard', async ({ page, site }) => {
  await openDesk(page, site.url, 'kind=pilot&theme=dark');
  const row = panelOf(page, 'records').locator('[data-row="0"]');
  await row.getByRole('button').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/record\/[\w-]+\?theme=dark$/);
  await page.goBack();
  await row.getByRole('link').click();
  await expect(page.getByTestId('panel-record')).toBeVisible();
});
