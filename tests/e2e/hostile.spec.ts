import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { FACT_COLLECTIONS } from '@/domain/collections';
import { readCollection } from './support/dataset';
import { openDesk } from './support/desk';
import { expect, test } from './support/test';
import { panelOf, readPanels } from './support/wall';

const PANELS = ['gap', 'gantt', 'kinds', 'statuses', 'districts', 'pathways', 'outputs', 'records'];

/** All panels stand, none failed, and the page is no wider than the window. */
async function expectSane(page: Page): Promise<void> {
  const panels = await readPanels(page);
  expect(panels.map(({ id }) => id).sort()).toEqual([...PANELS].sort());
  expect(panels.filter(({ state }) => state === 'error' || state === 'loading')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

test('D10 · a dataset without a fact is a desk with nothing on it, which says so', async ({ page, site }) => {
  for (const name of FACT_COLLECTIONS) site.setBody(`${name}.json`, '[]');
  await openDesk(page, site);
  await expectSane(page);
  await expect(page.getByTestId('result-count')).toHaveAttribute('data-value', '0');
  await expect(panelOf(page, 'records')).toHaveAttribute('data-state', 'empty');
});

test('a single record is enough', async ({ page, site }) => {
  for (const name of FACT_COLLECTIONS) site.setBody(`${name}.json`, name === 'pilots' ? JSON.stringify(readCollection('pilots').slice(0, 1)) : '[]');
  await openDesk(page, site);
  await expectSane(page);
  await expect(page.getByTestId('result-count')).toHaveAttribute('data-value', '1');
  await expect(panelOf(page, 'records').locator('[data-row]')).toHaveCount(1);
});

test('R11 · where the browser keeps nothing, views last for the visit and the desk says so', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await openDesk(page, site, 'kind=pilot');
  await expectSane(page);
  await page.getByRole('button', { name: /^视图/ }).click();
  const views = page.getByTestId('saved-views');
  await views.getByRole('textbox', { name: '名称' }).fill('试点');
  await views.getByRole('textbox', { name: '名称' }).press('Enter');
  await expect(views).toContainText('关闭页面后视图就没有了');
  await expect(views.getByRole('button', { name: '打开视图 试点' })).toBeVisible();
});

for (const theme of ['dark', 'light']) {
  test(`axe finds nothing on the desk, ${theme}, with a filter, a comparison and the keys open`, async ({ page, site }) => {
    await openDesk(page, site, `theme=${theme}&compare=sector&sector=machine-tools,tyres`);
    const violations = async (): Promise<unknown[]> => {
      const { violations: found } = await new AxeBuilder({ page }).analyze();
      return found.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target, failureSummary }) => [target, failureSummary]) }));
    };
    expect(await violations()).toEqual([]);
    await page.locator('body').press('?');
    await expect(page.getByTestId('keys-dialog')).toBeVisible();
    expect(await violations()).toEqual([]);
  });
}
