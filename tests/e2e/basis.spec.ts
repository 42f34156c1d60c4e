import { COLLECTION_NAMES } from '@/domain/collections';
import { SCENE_IDS } from '@/domain/scene';
import { readCollection } from './support/dataset';
import { expect, test } from './support/test';
import { openWall } from './support/wall';

for (const scene of SCENE_IDS.filter((each) => each !== 'benefits')) {
  test(`${scene} on documents alone carries no illustrative and no external value`, async ({ page, site }) => {
    await openWall(page, site, `scene=${scene}&basis=documented`);
    const bases = await page.locator('[data-basis]').evaluateAll((elements) => [...new Set(elements.map((each) => each.getAttribute('data-basis')))]);
    expect(bases.filter((basis) => basis !== 'derived' && basis !== 'quoted')).toEqual([]);
    expect(bases).toContain('derived');

    const words = await page.locator('body').evaluate((body) => body.textContent);
    const external = COLLECTION_NAMES.flatMap((name) => readCollection(name)).flatMap((record) =>
      'external' in record ? Object.values(record.external ?? {}).map(({ value }) => value) : [],
    );
    expect(external.length).toBeGreaterThan(0);
    const documented = readCollection('documents').flatMap((each) => each.paragraphs.map(({ text }) => text)).join('\n');
    expect(external.filter((value) => !documented.includes(value) && words.includes(value))).toEqual([]);
  });
}

test('documented is the default of the wall', async ({ page, site }) => {
  await openWall(page, site);
  const shown = await page.locator('main').evaluate((main) => main.textContent.replaceAll(/\d\d:\d\d(:\d\d)?/g, ''));
  await openWall(page, site, 'basis=documented');
  expect(await page.locator('main').evaluate((main) => main.textContent.replaceAll(/\d\d:\d\d(:\d\d)?/g, ''))).toBe(shown);
});

test('the illustrative scene opens with its values, says so on every one of them, and is empty on documents alone', async ({ page, site }) => {
  await openWall(page, site, 'scene=benefits');
  const figures = page.locator('main [data-figure]');
  expect(await figures.count()).toBeGreaterThan(0);
  for (const figure of await figures.all()) {
    await expect(figure).toHaveAttribute('data-basis', 'illustrative');
    await expect(figure).toContainText('示例');
  }
  const panels = page.locator('[data-testid^="panel-"]');
  for (const panel of await panels.all()) await expect(panel).toContainText('示例');
  await openWall(page, site, 'scene=benefits&basis=documented');
  await expect(page.locator('[data-testid^="panel-"]:not([data-state="empty"])')).toHaveCount(0);
  await expect(page.locator('main [data-basis="illustrative"]')).toHaveCount(0);
});
