import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { FaultServer } from '../fixtures/fault-server';
import { expect, test } from './support/test';

test.use({ viewport: { width: 1440, height: 900 } });

async function openPage(page: Page, site: FaultServer, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${site.url}#/${address}`);
  await page.waitForSelector('html[data-app-ready=true]', { state: 'attached' });
}
const panel = (page: Page, id: string) => page.locator(`[data-testid="panel-${id}"]`);
const field = (page: Page, name: string) => page.locator(`[data-testid="panel-record"] [data-field="${name}"]`);

test('a record without a date says so, in the list and on its timeline, and shows the sentence it rests on', async ({ page, site }) => {
  await openPage(page, site, 'record/cat-01');
  await expect(page.locator('h1')).toHaveText('履带式液压挖掘机');
  await expect(page.locator('header .marks [data-shape="solid"]')).toBeVisible();
  await expect(page.locator('header .marks')).toContainText('列入目录');
  await expect(field(page, 'date')).toContainText('未载明');
  await expect(panel(page, 'record-timeline')).toContainText('本条未载日期');
  await expect(panel(page, 'record-evidence').locator('mark').first()).toContainText('履带式液压挖掘机');
  await expect(panel(page, 'record-evidence')).toContainText('武发改复〔2023〕295号');
});

test('an inferred value says that it is one, and why', async ({ page, site }) => {
  await openPage(page, site, 'record/del-01');
  await expect(field(page, 'date')).toContainText('2023 年 1 月');
  await expect(field(page, 'date')).toContainText('推断');
  await expect(field(page, 'date')).toContainText('“今年”读作2023年');
});

test('values of other pages are hidden by default; asked for, they name their address, which does not learn where from', async ({ page, site }) => {
  await openPage(page, site, 'record/pol-03');
  await expect(page.locator('h1')).toHaveText('汽车零部件再制造管理暂行办法');
  await expect(page.locator('main')).not.toContainText('2021 年 4 月 14 日');
  await openPage(page, site, 'record/pol-03?basis=all');
  await expect(page.locator('h1')).toHaveText('汽车零部件再制造规范管理暂行办法');
  await expect(field(page, 'date')).toContainText('未载明');
  await expect(field(page, 'date')).toContainText('公开资料');
  const link = field(page, 'date').locator('a');
  await expect(link).toHaveAttribute('href', /^https:\/\//);
  await expect(link).toHaveAttribute('rel', /noreferrer/);
});

test('neighbours lead there and back, in the language and theme of the page', async ({ page, site }) => {
  await openPage(page, site, 'record/ent-05?lang=en&theme=dark');
  await panel(page, 'record-neighbours').locator('[data-neighbour="del-01"]').click();
  await expect(page).toHaveURL(/#\/record\/del-01\?(?=.*lang=en)(?=.*theme=dark)/);
  await expect(page.locator('h1')).toContainText('China Railway No. 103');
  await expect(page.locator('h1')).toBeFocused();
  await panel(page, 'record-neighbours').locator('[data-neighbour="ent-05"]').click();
  await expect(page).toHaveURL(/#\/record\/ent-05/);
  await page.goBack();
  await expect(page.locator('h1')).toContainText('China Railway No. 103');
});

test('a number that rests on the record is the number of the wall, and opens its evidence', async ({ page, site }) => {
  await openPage(page, site, 'record/pil-01');
  const pilots = panel(page, 'record').locator('[data-figure="pilots"]');
  await expect(pilots).toHaveAttribute('data-value', '3');
  await pilots.click();
  await expect(page.locator('[data-testid="evidence-drawer"] mark').first()).toBeVisible();
});

test('leads back to the desk, narrowed to what the record is about', async ({ page, site }) => {
  await openPage(page, site, 'record/machine-tools');
  await page.locator('header nav a', { hasText: '机床' }).click();
  await expect(page).toHaveURL(/#\/explore\?sector=machine-tools/);
});

test('an id that nothing has says so and leads to the desk, whatever it is', async ({ page, site }) => {
  for (const id of ['nope', encodeURIComponent('<b>"\'&'), 'x'.repeat(5000)]) {
    await openPage(page, site, `record/${id}`);
    await expect(panel(page, 'record')).toHaveAttribute('data-state', 'empty');
    await expect(panel(page, 'record')).toContainText('数据里没有编号为');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
  await panel(page, 'record').locator('a').click();
  await expect(page).toHaveURL(/#\/explore$/);
});

test.describe('with a file that fails', () => {
  test.use({ tolerated: /500/ });

  test('says which file fails instead of showing half a record', async ({ page, site }) => {
    site.setFault('products.json', '500');
    await openPage(page, site, 'record/ent-05');
    await expect(panel(page, 'record')).toHaveAttribute('data-state', 'error');
    await expect(panel(page, 'record')).toHaveAttribute('data-code', 'HTTP_500');
  });
});

test('an indicator opens with its illustrative values only when they are asked for, each with its tag', async ({ page, site }) => {
  await openPage(page, site, 'indicator/output-value');
  await expect(panel(page, 'indicator')).toHaveAttribute('data-state', 'empty');
  await expect(page.locator('main [data-figure]')).toHaveCount(0);
  await panel(page, 'indicator').getByText('显示示例数值').click();
  await expect(page).toHaveURL(/basis=all/);
  await expect(panel(page, 'indicator')).toHaveAttribute('data-state', 'fresh');
  await expect(panel(page, 'indicator')).toHaveAttribute('data-basis', 'illustrative');
  await expect(page.getByRole('note')).toContainText('模型推演');
  await expect(panel(page, 'indicator').locator('[data-field="quarters"]')).toHaveText(/2016 年第 1 季度至 2025 年第 4 季度/);
  await expect(panel(page, 'indicator').locator('[data-field="observations"] [data-figure]')).toHaveAttribute('data-value', '400');
  await expect(panel(page, 'indicator-series')).toHaveAttribute('data-state', 'fresh');
  const untagged = await page.locator('main [data-figure]').evaluateAll((figures) => figures.filter((each) => !each.querySelector('.tag')).length);
  expect(untagged).toBe(0);
});

test('an indicator of units that differ has no common frame, and says that sectors are not to be added', async ({ page, site }) => {
  await openPage(page, site, 'indicator/reman-units?basis=all');
  await expect(panel(page, 'indicator').locator('[data-field="apart"]')).toContainText('各领域之间不可相加');
  await expect(panel(page, 'indicator-series')).toHaveCount(0);
  await expect(panel(page, 'indicator-sectors')).toHaveAttribute('data-state', 'fresh');
  await openPage(page, site, 'indicator/nope?basis=all');
  await expect(panel(page, 'indicator')).toContainText('数据里没有编号为 nope 的指标');
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing on these pages, ${theme}, and nothing runs over a phone’s edge`, async ({ page, site }) => {
    for (const address of ['record/ent-05?', 'record/pol-03?basis=all&lang=en&', 'record/doc-01?', 'record/jiangxia?', 'record/nope?', 'indicator/output-value?basis=all&', 'indicator/output-value?lang=en&']) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await openPage(page, site, `${address}theme=${theme}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target)]), address).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(390);
    }
  });
}
