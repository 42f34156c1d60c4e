import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { FaultServer } from '../fixtures/fault-server';
import { expect, test } from './support/test';
import { expectReady } from './support/wall';

const boxOf = (page: Page): Locator => page.getByRole('combobox');
const resultsOf = (page: Page): Locator => page.getByTestId('search-results');
const hitOf = (page: Page, id: string): Locator => resultsOf(page).locator(`[data-hit="${id}"]`);

async function openDesk(page: Page, site: FaultServer, parameters = ''): Promise<void> {
  await page.goto(`${site.url}#/explore${parameters === '' ? '' : `?${parameters}`}`);
  await expectReady(page);
}

for (const [query, ids, words] of [
  ['qlm', ['ent-01', 'ent-04'], '千里马'],
  ['qianlima', ['ent-01', 'ent-04'], '千里马'],
  ['千里马', ['ent-01', 'ent-04'], '千里马'],
  ['excavator', ['cat-01'], 'excavator'],
  ['挖掘机', ['cat-01'], '挖掘机'],
  ['dgj', ['shield-machines', 'cat-04', 'del-01'], '盾构机'],
] as const) {
  test(`${query} finds ${ids.join(', ')}, and marks ${words}`, async ({ page, site }) => {
    await openDesk(page, site);
    await boxOf(page).fill(query);
    for (const id of ids) await expect(hitOf(page, id).locator('mark').first()).toHaveText(words);
  });
}

test('zzzz finds nothing, and the list says so', async ({ page, site }) => {
  await openDesk(page, site);
  await boxOf(page).fill('zzzz');
  await expect(resultsOf(page)).toContainText('未找到“zzzz”');
  await expect(resultsOf(page).locator('[data-hit]')).toHaveCount(0);
});

test('by keyboard alone: to the box, to a sector, to a second beside it, and to words of the filter', async ({ page, site }) => {
  await openDesk(page, site);
  await page.keyboard.press('/');
  await page.keyboard.type('dgj');
  await expect(hitOf(page, 'shield-machines')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(hitOf(page, 'shield-machines')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sector=shield-machines/);
  await expect(boxOf(page)).toHaveValue('');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('luntai');
  await expect(hitOf(page, 'tyres')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/sector=shield-machines(?:,|%2C)tyres/);

  await page.keyboard.press('Escape');
  await expect(resultsOf(page)).toHaveCount(0);
  await page.keyboard.type('qlm');
  await expect(hitOf(page, 'ent-01')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => decodeURIComponent(page.url())).toContain('q=千里马');
});

test('the list lies over everything in the window, whatever cuts off the column that the box is in', async ({ page, site }) => {
  await openDesk(page, site);
  await boxOf(page).evaluate((input) => {
    const column = input.closest<HTMLElement>('.search');
    Object.assign(column?.style ?? {}, { width: '190px', overflow: 'hidden' });
  });
  await boxOf(page).fill('zaizhizao');
  const list = await resultsOf(page).boundingBox();
  const viewport = page.viewportSize() ?? { width: 0, height: 0 };
  expect(list?.width).toBeGreaterThan(400);
  expect((list?.x ?? -1) >= 0 && (list?.x ?? 0) + (list?.width ?? 0) <= viewport.width).toBe(true);
  expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
  const last = resultsOf(page).locator('[data-hit]').last();
  await page.keyboard.press('ArrowUp');
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await expect(last).toBeInViewport();
});

for (const theme of ['dark', 'light']) {
  for (const lang of ['zh-CN', 'en']) {
    test(`axe finds nothing with the list open, ${theme}, ${lang}`, async ({ page, site }) => {
      await openDesk(page, site, `theme=${theme}&lang=${lang}`);
      for (const query of ['dgj', 'reman', 'zzzz']) {
        await boxOf(page).fill(query);
        await expect(resultsOf(page)).toBeVisible();
        if (query !== 'zzzz') await page.keyboard.press('ArrowDown');
        const { violations } = await new AxeBuilder({ page }).include('.search').analyze();
        expect(violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target, failureSummary }) => [target, failureSummary]) })), query).toEqual([]);
      }
    });
  }
}
