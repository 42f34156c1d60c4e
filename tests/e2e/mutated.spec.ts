import { mutation, serve } from './support/dataset';
import { expect, test } from './support/test';
import { openWall, panelOf, readPanels, readWords } from './support/wall';

const CHANGED = ['landing', 'enterprises', 'pilots', 'outputs', 'timeline', 'attention'];

test('another dataset changes figures, sentences and pictures without a rebuild', async ({ page, site }) => {
  await openWall(page, site);
  const ids = (await readPanels(page)).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(CHANGED));
  const before = new Map<string, string>();
  const takeaways = new Map<string, string>();
  for (const id of CHANGED) {
    before.set(id, await readWords(panelOf(page, id)));
    takeaways.set(id, (await panelOf(page, id).locator('.takeaway').textContent()) ?? '');
  }

  serve(site, mutation());
  await page.reload();
  await openWall(page, site);

  for (const [id, value] of Object.entries({ pilots: 2, 'pilots@sector:machine-tools': 1, deliveries: 3, enterprises: 12 })) {
    await expect(page.locator(`[data-figure="${id}"]`).first(), id).toHaveAttribute('data-value', String(value));
  }
  for (const id of CHANGED) expect(await readWords(panelOf(page, id)), id).not.toBe(before.get(id));
  for (const id of ['pilots', 'outputs', 'enterprises']) {
    expect(await panelOf(page, id).locator('.takeaway').textContent(), id).not.toBe(takeaways.get(id));
  }
  await expect(panelOf(page, 'enterprises')).toContainText('易名再制造');
  await expect(panelOf(page, 'enterprises')).not.toContainText('千里马工程机械再制造');
});

test('D15 · markup in a name is text on the wall and in the drawer', async ({ page, site }) => {
  const version = mutation();
  const hostile = '<img src=x onerror=window.hit=1>';
  const enterprises = version.files.get('enterprises')?.replaceAll('易名再制造', hostile) ?? '';
  site.setBody('enterprises.json', enterprises);
  await openWall(page, site);
  await expect(panelOf(page, 'enterprises')).toContainText('<img');
  await page.locator('main [data-figure="remanufacturers"]').first().click();
  await expect(page.getByTestId('evidence-drawer')).toBeVisible();
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  await expect(page.locator('img')).toHaveCount(0);
});

test('D01 · a bad record is left out and counted, the others are shown', async ({ page, site }) => {
  const titles = JSON.stringify([
    { id: 'tit-98', name: 'no text of two languages' },
    ...(JSON.parse(await (await page.request.get(`${site.url}api/v1/titles.json`)).text()) as unknown[]),
  ]);
  site.setBody('titles.json', titles);
  await openWall(page, site);
  await expect(page.locator('[data-figure="titles"]').first()).toHaveAttribute('data-value', '2');
  await expect(panelOf(page, 'enterprises').locator('.left-out')).toBeVisible();
});
