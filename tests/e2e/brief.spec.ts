import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import JSZip from 'jszip';
import { readStory } from './support/dataset';
import { expect, SITE_DIR, test } from './support/test';
import { expectReady } from './support/wall';

async function openBrief(page: Page, url: string, place: string): Promise<void> {
  await page.goto(`${url}#/brief${place}`);
  await expectReady(page);
  await expect(page.getByTestId('brief-sources')).toBeVisible();
}
async function save(page: Page, kind: 'pptx' | 'docx'): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await page.getByTestId(`save-${kind}`).click();
  return waiting;
}
const unzip = async (download: Download): Promise<JSZip> => JSZip.loadAsync(await readFile(await download.path()));
const textOf = async (zip: JSZip, paths: readonly string[]): Promise<string> => (await Promise.all(paths.map(async (path) => (await zip.file(path)?.async('string')) ?? ''))).join('\n');
const pathsIn = (zip: JSZip, pattern: RegExp): readonly string[] => Object.keys(zip.files).filter((path) => pattern.test(path));
const wordsOf = (xml: string): string => xml.replaceAll(/<[^>]+>/g, '');

test('slides of a story carry what the screen says: charts that can be edited, notes, alternatives, quotations', async ({ page, site }) => {
  const { steps, title } = readStory('leadership-briefing');
  await openBrief(page, site.url, '/leadership-briefing');
  const download = await save(page, 'pptx');
  expect(download.suggestedFilename()).toMatch(/^reman-valley_leadership-briefing_2023\.1_\d{4}-\d\d-\d\d\.pptx$/);
  const zip = await unzip(download);
  const slides = await textOf(zip, pathsIn(zip, /^ppt\/slides\/slide\d+\.xml$/));
  const words = wordsOf(slides);
  for (const each of [title, ...steps.map((step) => step.title)]) expect(words).toContain(each.zh);
  expect(words).toContain('据一份复函，非统计公报');
  expect(words).toContain('原文出处');
  expect(slides).toMatch(/descr="目录产品 5 个/);
  const notes = wordsOf(await textOf(zip, pathsIn(zip, /^ppt\/notesSlides\/.*\.xml$/)));
  for (const step of steps) expect(notes).toContain(step.notes.zh);
  const charts = pathsIn(zip, /^ppt\/charts\/chart\d+\.xml$/);
  expect(charts.length).toBeGreaterThan(0);
  expect(pathsIn(zip, /^ppt\/embeddings\/.*\.xlsx$/)).toHaveLength(charts.length);
  const values = [...(await textOf(zip, charts)).matchAll(/<c:v>(\d+)<\/c:v>/g)].map(([, value]) => Number(value));
  expect(values.reduce((sum, value) => sum + value, 0)).toBeGreaterThanOrEqual(5 + 2);
});

test('the document in the official format carries the same sentences, tables and quotations', async ({ page, site }) => {
  await openBrief(page, site.url, '/planner-case');
  const takeaways = await page.locator('.page > .takeaway').allTextContents();
  const quotations = await page.getByTestId('brief-sources').locator('q').allTextContents();
  const zip = await unzip(await save(page, 'docx'));
  const xml = await textOf(zip, ['word/document.xml']);
  const words = wordsOf(xml);
  for (const takeaway of takeaways) expect(words.replaceAll(/\s/g, '')).toContain(takeaway.replaceAll(/\s/g, ''));
  for (const quotation of quotations) expect(words).toContain(quotation);
  expect(xml).toContain('<w:tbl>');
  expect(words, 'the filter of a step').toContain('领域 = 汽车零部件');
});

test('what the desk shows is made a file of under its filter', async ({ page, site }) => {
  await page.goto(`${site.url}#/explore?sector=machine-tools`);
  await expectReady(page);
  await page.getByTestId('story-menu').click();
  await page.getByTestId('to-brief').click();
  await expectReady(page);
  await expect(page).toHaveURL(/#\/brief\?sector=machine-tools/);
  const zip = await unzip(await save(page, 'pptx'));
  const words = wordsOf(await textOf(zip, pathsIn(zip, /^ppt\/slides\/slide\d+\.xml$/)));
  expect(words).toContain('领域 = 机床');
  expect(words).toContain('产品和整机出自谁？');
});

test('R15 · a story is two to four pages of A4', async ({ page, site }) => {
  for (const id of ['leadership-briefing', 'planner-case']) {
    await openBrief(page, site.url, `/${id}`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages, id).toBeGreaterThanOrEqual(2);
    expect(pages, id).toBeLessThanOrEqual(4);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))], id).toEqual([595, 842]);
  }
});

test('a file that is being written can be given up, and another be written then', async ({ page, site }) => {
  await openBrief(page, site.url, '/leadership-briefing');
  await page.evaluate(async () => {
    const press = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();
    press('[data-testid="save-pptx"]');
    await Promise.resolve();
    press('[data-testid="writing"] button');
  });
  await expect(page.getByTestId('toast')).toHaveText('已取消，没有写文件');
  expect((await save(page, 'docx')).suggestedFilename()).toMatch(/\.docx$/);
});

test.describe('where the writer does not arrive', () => {
  test.use({ tolerated: /ERR_|Failed to (?:load|fetch)/ });

  test('it is said, and nothing is lost', async ({ page, site }) => {
    await openBrief(page, site.url, '/planner-case');
    const writer = readdirSync(join(SITE_DIR, 'assets')).find((file) => file.startsWith('write-brief-')) ?? '';
    site.setFault(`assets/${writer}`, 'reset');
    await page.getByTestId('save-docx').click();
    await expect(page.getByTestId('toast')).toContainText('没有写成');
    await expect(page.getByTestId('save-docx')).toBeEnabled();
  });
});

test('axe finds nothing on a brief, in both languages', async ({ page, site }) => {
  for (const lang of ['zh-CN', 'en']) {
    await openBrief(page, site.url, `/planner-case?lang=${lang}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target) })), lang).toEqual([]);
  }
});
