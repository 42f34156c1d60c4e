import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { expectReady } from './support/wall';

const step = (page: Page) => page.getByTestId('step');

async function addStep(page: Page, title: string): Promise<void> {
  if (!(await page.getByTestId('story-menu').getAttribute('aria-expanded'))?.includes('true')) await page.getByTestId('story-menu').click();
  await page.getByLabel('这一步的标题').fill(title);
  await page.getByRole('button', { name: '加入', exact: true }).click();
}

/** A story of two steps, made at the desk, in the editor. */
async function makeStory(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#/explore?sector=machine-tools`);
  await expectReady(page);
  await addStep(page, '机床的缺口');
  await addStep(page, '第二步');
  await page.getByTestId('to-editor').click();
  await expectReady(page);
  await expect(page.getByTestId('own-steps').getByRole('listitem')).toHaveCount(2);
}

test('what the desk shows becomes a step that plays under its filter, with its numbers computed', async ({ page, site }) => {
  await makeStory(page, site.url);
  await page.getByTestId('play-from').click();
  await expectReady(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('机床的缺口');
  await expect(page).toHaveURL(/sector=machine-tools/);
  await expect(page.locator('.takeaway [data-figure="pilots"]').first()).toHaveAttribute('data-value', '2');
  await expect(page.getByTestId('panel-gap')).toHaveAttribute('data-state', 'fresh');
});

test('steps are written, put in order, and kept over a reload; the last change can be taken back', async ({ page, site }) => {
  await makeStory(page, site.url);
  await page.getByTestId('step-title').fill('缺什么');
  await page.getByTestId('step-notes').fill('先说产品');
  await page.getByTestId('step-takeaway').fill('下一步部署：');
  await page.getByTestId('step-takeaway').press('End');
  await page.getByTestId('insert-figure').selectOption('next-steps');
  await expect(page.getByTestId('step-takeaway')).toHaveValue('下一步部署：{next-steps}');
  await expect(page.locator('.preview [data-figure="next-steps"]').first()).toHaveAttribute('data-value', /\d+/);
  await page.getByRole('button', { name: '下移：缺什么' }).click();
  const titles = page.getByTestId('own-steps').getByRole('listitem');
  await expect(titles).toHaveText([/1 第二步/, /2 缺什么/]);
  await page.reload();
  await expectReady(page);
  await expect(titles).toHaveText([/1 第二步/, /2 缺什么/]);
  await page.getByRole('button', { name: /^2 缺什么/ }).click();
  await expect(page.getByTestId('step-notes')).toHaveValue('先说产品');
  await page.getByRole('button', { name: '删除：第二步' }).click();
  await expect(titles).toHaveCount(1);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(titles).toHaveCount(2);
});

test('V09 · what is being typed stands when the page is drawn anew, and is taken back as one', async ({ page, site }) => {
  await makeStory(page, site.url);
  const notes = page.getByTestId('step-notes');
  await notes.pressSequentially('先说产品');
  // The fields are drawn anew with what the desk's bar and the address say.
  await page.getByRole('button', { name: '深色' }).click();
  await expect(notes).toHaveValue('先说产品');
  await page.reload();
  await expectReady(page);
  await expect(notes).toHaveValue('先说产品');
  await notes.press('End');
  await notes.pressSequentially('，再说试点');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(notes).toHaveValue('先说产品');
});

test('a story goes out as a file and comes in again; one that is none is refused by its field', async ({ page, site }) => {
  await makeStory(page, site.url);
  await page.goto(`${site.url}#/present`);
  await expectReady(page);
  const own = page.getByTestId('own-stories');
  const waiting = page.waitForEvent('download');
  await own.getByRole('button', { name: '导出 JSON' }).click();
  const file = await readFile(await (await waiting).path());
  await own.getByRole('button', { name: '删除 机床的缺口' }).click();
  await expect(own.getByRole('listitem')).toHaveCount(0);
  const chooser = own.locator('input[type="file"]');
  await chooser.setInputFiles({ name: 'stories.json', mimeType: 'application/json', buffer: file });
  await expect(own.getByRole('listitem')).toHaveCount(1);
  await chooser.setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"x"}') });
  await expect(page.getByTestId('toast')).toContainText('format');
  await expect(own.getByRole('listitem')).toHaveCount(1);
});

test('a story of the dataset is copied to be worked on, and stays as it is', async ({ page, site }) => {
  await page.goto(`${site.url}#/present`);
  await expectReady(page);
  await page.getByRole('button', { name: /^复制后编辑 汽车零部件/ }).click();
  await expectReady(page);
  await expect(page.getByTestId('own-steps').getByRole('listitem')).toHaveCount(5);
  await page.getByRole('button', { name: /^删除：/ }).first().click();
  await page.getByTestId('play-from').click();
  await expect(step(page)).toHaveText('1 / 4');
  await page.goto(`${site.url}#/present/planner-case/1`);
  await expect(step(page)).toHaveText('1 / 5');
});

test('R11 · where the browser keeps nothing, that is said and the story still plays', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } });
  });
  await makeStory(page, site.url);
  await expect(page.getByRole('status').filter({ hasText: '不允许保存' })).toBeVisible();
  await page.getByTestId('play-from').click();
  await expect(step(page)).toHaveText('1 / 2');
});

test('axe finds nothing in the editor, in both themes', async ({ page, site }) => {
  await makeStory(page, site.url);
  for (const theme of ['light', 'dark']) {
    await page.goto(`${site.url}#/story/own-1?theme=${theme}`);
    await expectReady(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target) })), theme).toEqual([]);
  }
});
