import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import { dataWords } from '@/format/messages/desk/data';
import { trialWords } from '@/format/messages/desk/trial';
import { intakeWords } from '@/format/messages/desk/intake';
import { slowDisk } from '../faults/endurance';
import type { FaultServer } from '../fixtures/fault-server';
import { readCollection } from './support/dataset';
import { expect, SITE_DIR, test } from './support/test';
import { expectReady, passOnePoll } from './support/wall';

const SHEET = '试点 pilots';
const words = dataWords('zh-CN');

async function openData(page: Page, site: FaultServer, parameters = ''): Promise<void> {
  await page.goto(`${site.url}#/data${parameters === '' ? '' : `?${parameters}`}`);
  await expectReady(page);
}
const report = (page: Page): Locator => page.getByTestId('import-report');
const preview = (page: Page): Locator => page.getByTestId('import-preview');
const fault = (page: Page, reason: string): Locator => page.locator(`[data-testid="fault"][data-reason="${reason}"]`);

async function drop(page: Page, name: string, content: Buffer | string): Promise<void> {
  await page.locator('main input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}
const expectTaken = async (page: Page, came: number, kept: number): Promise<void> => {
  await expect(report(page)).toHaveAttribute('data-status', 'idle');
  await expect(report(page)).toHaveAttribute('data-came', String(came));
  await expect(report(page)).toHaveAttribute('data-kept', String(kept));
  await expect(report(page)).toHaveAttribute('data-quarantined', String(came - kept));
};

async function save(page: Page, button: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path());
}

/** What a template must hold of a new pilot unit, by the path of the column; its words are those of one that is there. */
function newPilot(): Record<string, string> {
  const [citation] = readCollection('pilots')[0]?.citations ?? [];
  if (!citation) throw new Error('the dataset quotes nothing');
  return {
    'name.zh': '新增的试点',
    'name.en': 'A pilot unit more',
    enterprise: 'ent-03',
    'category.zh': '机床类',
    'category.en': 'Machine tools',
    status: 'accepted',
    date: '2016',
    level: 'national',
    sectors: 'machine-tools',
    'citations.1.document': citation.document,
    'citations.1.paragraph': citation.paragraph,
    'citations.1.exact': citation.exact,
    'citations.1.gloss': citation.gloss,
  };
}
const HEADS = ['id', ...Object.keys(newPilot())];
const csv = (...rows: readonly Record<string, string>[]): string => [HEADS, ...rows.map((row) => HEADS.map((head) => row[head] ?? ''))].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
/** Enough good rows for one bad one not to condemn them all. */
const goodRows = (): Record<string, string>[] => Array.from({ length: 5 }, (_, index) => ({ ...newPilot(), 'name.zh': `新增的试点${index}` }));

/** The figure of pilot units on the wall. */
const pilots = (page: Page): Locator => page.locator('main [data-figure="pilots"]').first();
async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => (location.hash = next), hash);
  await expectReady(page);
}

test('a pilot unit more goes through template, preview, trial and bundle onto the wall', async ({ page, site }) => {
  await page.clock.install();
  await openData(page, site);
  const template = await save(page, page.getByTestId('template-empty'));
  const [heads = []] = await readSheet(template, SHEET);
  const row = newPilot();
  const filled = heads.map((head) => row[String(head).split(' ').at(-1) ?? ''] ?? '');
  const asCells = (cells: readonly unknown[]) => cells.map((cell) => ({ type: String, value: String(cell) }));
  await drop(page, 'template.xlsx', await writeWorkbook([{ sheet: SHEET, data: [asCells(heads), asCells(filled)] }]).toBuffer());
  await expectTaken(page, 1, 1);
  await expect(preview(page)).toHaveAttribute('data-added', '1');
  await expect(preview(page)).toHaveAttribute('data-changed', '0');
  await expect(page.getByTestId('import-change')).toContainText(words.preview.quoted);

  await page.getByTestId('try-draft').click();
  await expect(page.getByTestId('trial-bar')).toContainText(trialWords('zh-CN').bar);
  await goTo(page, '#/wall');
  await expect(pilots(page)).toHaveAttribute('data-value', '4');
  await page.reload();
  await expectReady(page);
  await expect(pilots(page)).toHaveAttribute('data-value', '4');
  await page.getByTestId('leave-trial').click();
  await expect(pilots(page)).toHaveAttribute('data-value', '3');
  await expect(page.getByTestId('trial-bar')).toHaveCount(0);

  await goTo(page, '#/data');
  await expectTaken(page, 1, 1);
  await page.getByTestId('publish-version').fill('2099.1');
  const bundle = unzipSync(await save(page, page.getByTestId('make-bundle')));
  await expect(page.getByTestId('publish')).toContainText(words.publish.how[0] ?? '');
  expect(Object.keys(bundle)).toEqual(expect.arrayContaining(['manifest.json', 'pilots.json', 'versions/2023.1/manifest.json']));
  await goTo(page, '#/wall');
  for (const [path, bytes] of Object.entries(bundle)) site.setBody(`api/v1/${path}`, strFromU8(bytes));
  await passOnePoll(page, site);
  await expect(page.getByTestId('status-bar')).toContainText('2099.1');
  await expect(pilots(page)).toHaveAttribute('data-value', '4');

  // The version that was replaced is kept, and the two are told apart by numbers and records.
  await page.evaluate(() => (location.hash = '#/data'));
  await expect(page.locator('[data-version-figure]')).toHaveCount(1);
  await expect(page.locator('[data-version-figure="pilots"] td')).toHaveText(['3 个', '4 个']);
  await expect(page.getByTestId('version-changes')).toHaveAttribute('data-added', '1');
  site.setFault('versions/2023.1/products.json', 'html');
  await page.reload();
  await expect(page.getByTestId('versions')).toContainText('products.json');
  await expect(page.getByTestId('versions')).toContainText('NOT_JSON_HTML');
});

test('what is wrong is named by sheet, row and column, with what may have been meant, which one press takes', async ({ page, site }) => {
  await openData(page, site);
  await drop(page, 'pilots.csv', csv(...goodRows(), { ...newPilot(), status: 'acepted', date: '2016' }));
  await expectTaken(page, 6, 5);
  const cells = fault(page, 'NOT_ONE_OF').locator('td');
  await expect(cells.nth(0)).toHaveText('pilots');
  await expect(cells.nth(1)).toHaveText('7');
  await expect(cells.nth(2)).toHaveText('状态 status');
  await expect(cells.nth(3)).toHaveText('acepted');
  await expect(cells.nth(5)).toContainText('accepted');
  const text = (await save(page, page.getByTestId('save-report'))).toString('utf8');
  expect(text).toContain('pilots,7,状态 status,acepted,');
  await cells.nth(5).getByRole('button').click();
  await expectTaken(page, 6, 6);
  await expect(page.getByTestId('fault')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expectTaken(page, 6, 5);
});

test('words that do not stand in their paragraph, and a record that is not there, are told as such', async ({ page, site }) => {
  await openData(page, site);
  await drop(page, 'pilots.csv', csv(...goodRows(), ...goodRows(), { ...newPilot(), 'citations.1.exact': '文中没有的话' }, { ...newPilot(), enterprise: 'ent-033' }));
  await expectTaken(page, 12, 10);
  await expect(fault(page, 'NOT_QUOTED')).toContainText(intakeWords('zh-CN').reasons.NOT_QUOTED(''));
  await expect(fault(page, 'NO_SUCH_RECORD').locator('td').nth(3)).toHaveText('ent-033');
  await expect(fault(page, 'NO_SUCH_RECORD').locator('td').nth(5)).toContainText('ent-03');
});

test('what would leave records in use without ground is named, and not published', async ({ page, site }) => {
  await openData(page, site);
  const kept = readCollection('enterprises').filter(({ id }) => id !== 'ent-01');
  await drop(page, 'enterprises.json', JSON.stringify(kept));
  await page.getByTestId('part-whole').check();
  await expect(page.getByTestId('ungrounded')).toContainText(intakeWords('zh-CN').ungrounded.NO_SUCH_RECORD(readCollection('pilots')[0]?.name.zh ?? '', '单位'));
  await expect(page.getByTestId('publish')).toContainText(words.publish.ungrounded);
  await expect(page.getByTestId('make-bundle')).toBeDisabled();
  await page.getByTestId('part-whole').uncheck();
  await expect(page.getByTestId('ungrounded')).toHaveCount(0);
});

test('a changed record is shown field by field, and a table that is the whole takes the others away', async ({ page, site }) => {
  await openData(page, site);
  await drop(page, 'pilots.csv', 'id,name.zh,name.en\npil-01,改名的试点,Renamed\n');
  await expectTaken(page, 1, 1);
  const name = page.locator('[data-record="pil-01"] [data-path="name.zh"]');
  await expect(name.locator('.before')).toHaveText(readCollection('pilots')[0]?.name.zh ?? '');
  await expect(name.locator('.after')).toHaveText('改名的试点');
  await page.getByTestId('part-whole').check();
  await expect(preview(page)).toHaveAttribute('data-removed', String(readCollection('pilots').length - 1));
});

test('V09 · a draft is there after a reload, with what was chosen, and the reader is told', async ({ page, site }) => {
  await openData(page, site);
  await drop(page, 'unknown.csv', 'a,b,c\n1,2,3\n');
  await page.getByTestId('part-collection').selectOption('pilots');
  await expectTaken(page, 1, 0);
  await page.reload();
  await expectReady(page);
  await expect(page.getByTestId('toast')).toHaveText(words.draft.restored);
  await expectTaken(page, 1, 0);
  await expect(page.getByTestId('part-collection')).toHaveValue('pilots');
});

test('on a slow disk files that come before the draft is read go in beside it', async ({ page, site }) => {
  await openData(page, site);
  await drop(page, 'pilots.csv', csv(newPilot()));
  await expectTaken(page, 1, 1);
  await slowDisk(page);
  await page.reload();
  await drop(page, 'more.csv', csv(...goodRows()));
  await expect(page.getByTestId('toast')).toHaveText(words.draft.restored);
  await expect(page.getByTestId('import-file')).toHaveCount(2);
  await expectTaken(page, 6, 6);
  await page.reload();
  await expectTaken(page, 6, 6);
});

test('another window tells that the draft was changed, and which one stands is asked', async ({ page, context, site }) => {
  await openData(page, site);
  await drop(page, 'pilots.csv', csv(newPilot()));
  await expectTaken(page, 1, 1);
  const other = await context.newPage();
  await openData(other, site);
  await expectTaken(other, 1, 1);
  await drop(other, 'pilots.csv', csv(...goodRows()));
  await expectTaken(other, 5, 5);
  await expect(page.getByTestId('draft-elsewhere')).toBeVisible();
  await page.getByRole('button', { name: words.draft.takeTheirs }).click();
  await expectTaken(page, 5, 5);
  await expect(page.getByTestId('draft-elsewhere')).toHaveCount(0);
});

test('markup, formulas and names of what every object has are text', async ({ page, site }) => {
  await openData(page, site);
  const name = '<img src=x onerror="document.title=1"><b>粗</b>';
  const [heads = '', row = ''] = csv({ ...newPilot(), 'name.zh': name, 'name.en': '=HYPERLINK("http://x","y")' }).split('\n');
  await drop(page, 'hostile.csv', `"__proto__",${heads}\n"evil",${row}\n`);
  await page.getByTestId('part-collection').selectOption('pilots');
  await expectTaken(page, 1, 1);
  await expect(page.getByTestId('import-file')).toContainText(intakeWords('zh-CN').notes.RESERVED_HEAD('__proto__'));
  await expect(page.getByTestId('import-change').locator('summary')).toContainText(name);
  expect(await page.locator('main :is(img, summary b b)').count()).toBe(0);
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
});

test('an archive that swells is refused, and the page answers meanwhile', async ({ page, site }) => {
  await openData(page, site);
  const zeros = new Uint8Array(60_000_000);
  await drop(page, 'bomb.xlsx', Buffer.from(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': zeros })));
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByTestId('import-file')).toHaveAttribute('data-code', 'TOO_BIG_INFLATED');
});

/** The script of the worker, as the build names it. */
function workerFile(): string {
  const file = readdirSync(join(SITE_DIR, 'assets')).find((name) => name.startsWith('intake.worker-'));
  if (file === undefined) throw new Error('no worker in the build');
  return file;
}

test('a worker that does not come back is ended after ten seconds, and the next file is read', async ({ page, site }) => {
  await page.clock.install();
  await openData(page, site);
  site.setBody(workerFile(), 'onmessage = () => { for (;;); };');
  await drop(page, 'endless.csv', csv(newPilot()));
  await expect(page.getByTestId('import-file')).toHaveAttribute('data-state', 'reading');
  await page.getByRole('button', { name: '深色' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  site.setBody(workerFile(), readFileSync(join(SITE_DIR, 'assets', workerFile()), 'utf8'));
  await page.clock.fastForward('00:11');
  await expect(page.getByTestId('import-file')).toHaveAttribute('data-code', 'TIMEOUT');
  await drop(page, 'pilots.csv', csv(newPilot()));
  await expectTaken(page, 1, 1);
});

for (const [how, open] of [['denies', 'throw new DOMException("denied", "SecurityError")'], ['never answers', 'return new EventTarget()']] as const) {
  test(`a browser whose database ${how} has the draft until the page closes, and says so`, async ({ page, site }) => {
    await page.addInitScript(`IDBFactory.prototype.open = function () { ${open}; };`);
    await openData(page, site);
    await drop(page, 'pilots.csv', csv(newPilot()));
    await expectTaken(page, 1, 1);
    await expect(page.getByTestId('draft-not-kept')).toHaveText(words.draft.notLasting);
  });
}

test('cells copied from a spreadsheet are pasted as a table', async ({ page, site }) => {
  await openData(page, site);
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
  }, 'id\tname.zh\tname.en\nent-01\t新名\tNew name\n');
  await expect(page.getByTestId('import-file')).toContainText(words.drop.pasted(1));
  await page.getByTestId('part-collection').selectOption('enterprises');
  await expectTaken(page, 1, 1);
});

test('every surface is marked while a draft is tried, also a kiosk, and nothing is covered', async ({ page, site }) => {
  await openData(page, site);
  await drop(page, 'pilots.csv', csv(newPilot()));
  await expectTaken(page, 1, 1);
  await page.getByTestId('try-draft').click();
  for (const hash of ['#/wall?kiosk=1', '#/explore', '#/sources', '#/record/pil-01', '#/present/leadership-briefing/1']) {
    await goTo(page, hash);
    const bar = page.getByTestId('trial-bar');
    await expect(bar.getByRole('status'), hash).toHaveText(trialWords('zh-CN').bar);
    const bottom = await bar.evaluate((element) => element.getBoundingClientRect().bottom);
    const top = await page.locator('main, .desk-bar, [data-testid="step"]').first().evaluate((element) => element.getBoundingClientRect().top);
    expect(top, hash).toBeGreaterThanOrEqual(bottom - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), hash).toBeLessThanOrEqual(0);
  }
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing with files that are good, bad and refused, ${theme}`, async ({ page, site }) => {
    await openData(page, site, `theme=${theme}`);
    expect((await new AxeBuilder({ page }).analyze()).violations, 'empty').toEqual([]);
    await drop(page, 'pilots.csv', csv(...goodRows(), { ...newPilot(), status: 'acepted' }));
    await drop(page, 'broken.xlsx', 'PK');
    await expectTaken(page, 6, 5);
    await page.locator('main details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    await expect(page.locator('.part table')).toHaveCount(2);
    await page.getByTestId('try-draft').click();
    await expect(page.getByTestId('trial-bar')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target, failureSummary }) => [target, failureSummary])])).toEqual([]);
  });
}
