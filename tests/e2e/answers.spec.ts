import type { Page } from '@playwright/test';
import { readCollection } from './support/dataset';
import { openDesk } from './support/desk';
import { expect, test } from './support/test';
import { panelOf } from './support/wall';

const nameOf = (id: string): string => readCollection('sectors').find((sector) => sector.id === id)?.shortName.zh ?? id;
const figure = (page: Page, panel: string, id: string) => panelOf(page, panel).locator(`[data-figure="${id}"]`).first();

test('which priorities of the next steps have no record at all?', async ({ page, site }) => {
  const named = new Set(readCollection('directions').flatMap(({ kind, sectors }) => (kind === 'next-step' ? sectors : [])));
  const remanufacturing = new Set(readCollection('sectors').flatMap(({ id, kind }) => (kind === 'remanufacturing' ? [id] : [])));
  const recorded = new Set((['enterprises', 'pilots', 'products', 'deliveries', 'titles', 'platforms', 'projects'] as const).flatMap((name) => readCollection(name).flatMap(({ sectors }) => sectors)));
  const open = [...named].filter((id) => remanufacturing.has(id) && !recorded.has(id));
  await openDesk(page, site);
  await expect(figure(page, 'gap', 'focus-open')).toHaveAttribute('data-value', String(open.length));
  for (const id of open) await expect(panelOf(page, 'gap').locator('.takeaway')).toContainText(nameOf(id));
});

test('which enterprises have both a pilot acceptance and catalogue products?', async ({ page, site }) => {
  const withProducts = new Set(readCollection('products').map(({ enterprise }) => enterprise));
  const both = new Set(readCollection('pilots').flatMap(({ enterprise, status }) => (status === 'accepted' && enterprise !== null && enterprise !== undefined && withProducts.has(enterprise) ? [enterprise] : [])));
  await openDesk(page, site);
  await expect(panelOf(page, 'pathways').locator('.takeaway')).toContainText(`${both.size} 家有试点、产品`);
  const said = new Set<string>();
  const chart = panelOf(page, 'pathways').locator('.chart');
  await chart.focus();
  for (let step = 0; step < 60; step += 1) {
    said.add(await chart.locator('.said').innerText());
    await page.keyboard.press('ArrowRight');
  }
  const names = new Map(readCollection('enterprises').map(({ id, name }) => [id, name.zh]));
  for (const id of both) expect([...said].join('\n')).toContain(`试点、产品 · 企业 · ${names.get(id)}`);
});

test('how many platforms are tied to traction batteries, and at what status?', async ({ page, site }) => {
  const tied = readCollection('platforms').filter(({ sectors }) => sectors.includes('power-batteries'));
  await openDesk(page, site, 'sector=power-batteries&kind=platform');
  await expect(page.getByTestId('result-count')).toHaveAttribute('data-value', String(tied.length));
  const rows = panelOf(page, 'records').locator('[data-row]');
  await expect(rows).toHaveCount(tied.length);
  await expect(rows.first()).toContainText('在建');
  await expect(page.locator('[data-facet="status"] input[data-value="under-construction"] ~ [data-count]')).toHaveAttribute('data-count', String(tied.length));
});

test('what is undated?', async ({ page, site }) => {
  await openDesk(page, site);
  const facts = ['enterprises', 'pilots', 'products', 'deliveries', 'titles', 'platforms', 'projects', 'policies', 'directions', 'statements', 'documents'] as const;
  const undated = facts.flatMap((name) => readCollection(name) as readonly { readonly date?: string | null }[]).filter(({ date }) => date === null || date === undefined);
  await expect(panelOf(page, 'gantt').locator('.takeaway')).toContainText(`${undated.length} 条未载日期`);
  const date = panelOf(page, 'records').getByRole('columnheader', { name: '日期' });
  await expect(date).toBeVisible();
  await expect(panelOf(page, 'records').locator('.takeaway')).toContainText(`${undated.length} 条未载日期`);
});
