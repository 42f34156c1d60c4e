import { COLLECTION_NAMES } from '@/domain/collections';
import { readCollection } from './support/dataset';
import { expect, test } from './support/test';
import { openWall } from './support/wall';

test('the documented wall carries no illustrative and no external value', async ({ page, site }) => {
  await openWall(page, site, 'basis=documented');
  const bases = await page.locator('[data-basis]').evaluateAll((elements) => [...new Set(elements.map((each) => each.getAttribute('data-basis')))]);
  expect(bases.sort()).toEqual(['derived', 'quoted']);

  const words = await page.locator('body').evaluate((body) => body.textContent);
  const external = COLLECTION_NAMES.flatMap((name) => readCollection(name)).flatMap((record) =>
    'external' in record ? Object.values(record.external ?? {}).map(({ value }) => value) : [],
  );
  expect(external.length).toBeGreaterThan(0);
  const documented = readCollection('documents').flatMap((each) => each.paragraphs.map(({ text }) => text)).join('\n');
  expect(external.filter((value) => !documented.includes(value) && words.includes(value))).toEqual([]);
});

test('documented is the default of the wall', async ({ page, site }) => {
  await openWall(page, site);
  const shown = await page.locator('main').evaluate((main) => main.textContent.replaceAll(/\d\d:\d\d(:\d\d)?/g, ''));
  await openWall(page, site, 'basis=documented');
  expect(await page.locator('main').evaluate((main) => main.textContent.replaceAll(/\d\d:\d\d(:\d\d)?/g, ''))).toBe(shown);
});
