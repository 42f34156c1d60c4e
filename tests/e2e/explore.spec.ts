import { FACETS_NEEDS, selectFacets, type FacetOption } from '@/analysis/facets';
import { countResults } from '@/analysis/result-count';
import { FACET_NAMES, type FacetName } from '@/domain/filter';
import { decodeFilter } from '@/stores/filter-codec';
import type { Page } from '@playwright/test';
import { readCollection } from './support/dataset';
import { expect, test } from './support/test';
import { expectReady, openDesk } from './support/desk';

const data = Object.fromEntries(FACETS_NEEDS.map((name) => [name, readCollection(name)])) as unknown as Parameters<typeof selectFacets>[0];

/** The filter that the address of the page asks for, read as the product reads it. */
function filterOf(page: Page) {
  const query = new URL(page.url()).hash.split('?')[1] ?? '';
  return decodeFilter(Object.fromEntries(new URLSearchParams(query))).filter;
}
const count = (page: Page) => page.getByTestId('result-count');
const box = (page: Page, facet: FacetName | 'basis' | 'compare', value: string) => page.locator(`[data-facet="${facet}"] input[data-value="${value}"], [data-facet="${facet}"] input[value="${value}"]`);

/** Count and facets on screen are those that the engine gives for this address. */
async function expectAsTheAddressSays(page: Page): Promise<void> {
  const filter = filterOf(page);
  await expect(count(page)).toHaveAttribute('data-value', String(countResults(data, filter).shown));
  const facets = selectFacets(data, filter);
  for (const facet of FACET_NAMES) {
    const shown = await page.locator(`[data-facet="${facet}"] label`).evaluateAll((labels) =>
      labels.map((label) => [label.querySelector('input')?.dataset['value'], Number(label.querySelector('[data-count]')?.getAttribute('data-count'))] as const),
    );
    const isShown = ({ value, count: records }: FacetOption): boolean => records > 0 || ['sector', 'kind'].includes(facet) || (filter[facet] as readonly string[]).includes(value);
    expect(shown, facet).toEqual(facets[facet].options.filter(isShown).map((option) => [option.value, option.count]));
  }
}

for (const facet of FACET_NAMES) {
  test(`${facet}: a value is chosen by mouse, another beside it by keyboard, and both stand in address, chips and counts`, async ({ page, site }) => {
    await openDesk(page, site);
    const values = selectFacets(data, filterOf(page))[facet].options.filter(({ count: records }) => records > 0);
    const [first, second] = values;
    if (!first) throw new Error(`no record has a ${facet}`);
    await box(page, facet, first.value).check();
    await expect(page).toHaveURL(new RegExp(`${facet}=${first.value}`));
    await expectAsTheAddressSays(page);
    await expect(page.locator(`[data-chip="${facet}:${first.value}"]`)).toBeVisible();
    if (second) {
      await box(page, facet, second.value).focus();
      await page.keyboard.press('Space');
      await expect(page.getByTestId('filter-chips').getByRole('button')).toHaveCount(2);
      await expectAsTheAddressSays(page);
    }
    await page.locator(`[data-chip="${facet}:${first.value}"]`).click();
    await expect(page.locator(`[data-chip="${facet}:${first.value}"]`)).toHaveCount(0);
    await expectAsTheAddressSays(page);
  });
}

test('D33 · a mix of filters survives reload, and Back, Forward and undo step through it', async ({ page, site }) => {
  await openDesk(page, site);
  const all = await count(page).getAttribute('data-value');
  await box(page, 'sector', 'machine-tools').check();
  await box(page, 'kind', 'pilot').check();
  await expect(count(page)).toHaveAttribute('data-value', '2');
  await page.reload();
  await expectReady(page);
  await expectAsTheAddressSays(page);
  await expect(page.getByTestId('filter-chips').getByRole('button')).toHaveCount(2);
  await page.goBack();
  await expectAsTheAddressSays(page);
  await expect(page.getByTestId('filter-chips').getByRole('button')).toHaveCount(1);
  await page.goForward();
  await expect(count(page)).toHaveAttribute('data-value', '2');
  await box(page, 'status', 'accepted').check();
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('filter-chips').getByRole('button')).toHaveCount(2);
  await page.getByTestId('clear-filters').click();
  await expect(count(page)).toHaveAttribute('data-value', all ?? '');
});

test('time is filtered by what the document dates, and what it does not date is counted beside it', async ({ page, site }) => {
  await openDesk(page, site);
  const range = page.getByTestId('panel-gantt').getByRole('group', { name: '时段' });
  await range.getByRole('textbox', { name: '起' }).fill('2016');
  await range.getByRole('textbox', { name: '止' }).fill('2016');
  await range.getByRole('textbox', { name: '止' }).press('Enter');
  await expect(page).toHaveURL(/from=2016&to=2016/);
  await expectAsTheAddressSays(page);
  expect(Number(await page.getByTestId('undated').getAttribute('data-value'))).toBe(countResults(data, filterOf(page)).undated);
  await range.getByRole('textbox', { name: '起' }).fill('去年');
  await range.getByRole('textbox', { name: '起' }).press('Enter');
  await expect(range.getByRole('textbox', { name: '起' })).toHaveAttribute('aria-invalid', 'true');
  await expect(page).toHaveURL(/from=2016/);
});

test('D10 · nothing found names the conditions whose removal would help, and removes one on demand', async ({ page, site }) => {
  await openDesk(page, site, 'sector=tyres&kind=pilot');
  await expect(count(page)).toHaveAttribute('data-value', '0');
  await expect(page.getByTestId('nothing-found')).toContainText('轮胎');
  await page.locator('[data-loosen="kind"]').click();
  await expect(page.getByTestId('nothing-found')).toHaveCount(0);
  await expect(page).toHaveURL(/sector=tyres$/);
  await expectAsTheAddressSays(page);
});

test('D33 · what the address asks for and nobody understands is left out and said', async ({ page, site }) => {
  await openDesk(page, site, 'sector=machine-tools&status=rumoured&from=soon&kind=%3Cscript%3E&constructor=1');
  await expect(page.getByTestId('dropped')).toContainText('status=rumoured');
  await expect(page.getByTestId('dropped')).toContainText('from=soon');
  await expect(page.getByTestId('filter-chips').getByRole('button')).toHaveCount(1);
});

test('a view is kept under a name, there after a reload, told what changed since, and taken back after it was deleted', async ({ page, site }) => {
  await openDesk(page, site, 'kind=pilot,product');
  await page.getByRole('button', { name: '视图', exact: true }).click();
  const views = page.getByTestId('saved-views');
  await views.getByRole('textbox', { name: '名称' }).fill('试点与产品');
  await views.getByRole('textbox', { name: '名称' }).press('Enter');
  await expect(views).toContainText('存后无变化');
  await page.getByTestId('clear-filters').click();
  site.setBody('pilots.json', JSON.stringify((readCollection('pilots') as readonly unknown[]).slice(1)));
  await page.reload();
  await expectReady(page);
  await page.getByRole('button', { name: '视图', exact: true }).click();
  await expect(views).toContainText('存后减少 1 条');
  await views.getByRole('button', { name: '打开视图 试点与产品' }).click();
  await expect(page).toHaveURL(/kind=pilot,product/);
  await views.getByRole('button', { name: '删除视图 试点与产品' }).click();
  await expect(views.getByRole('listitem')).toHaveCount(0);
  await views.getByRole('button', { name: '恢复' }).click();
  await expect(views.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(views).toHaveCount(0);
});

test('a link is shared as text and as a code that holds the same address', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDesk(page, site, 'sector=machine-tools&compare=sector');
  await page.getByRole('button', { name: '分享', exact: true }).click();
  await expect(page.getByRole('img', { name: '此页的二维码' })).toBeVisible();
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByTestId('toast')).toContainText('链接已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
