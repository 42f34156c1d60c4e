import { expect, test } from './support/test';
import { openWall } from './support/wall';

test('an untouched wall lights one mark after another, each with its value and the sentence it rests on', async ({ page, site }) => {
  await page.clock.install();
  await openWall(page, site, 'kiosk=1');
  const words = page.locator('footer [data-lit]');
  const seen = new Set<string>();
  for (let turn = 0; turn < 12; turn += 1) {
    await page.clock.runFor(8_000);
    const said = (await words.locator('b').textContent()) ?? '';
    expect(said).not.toBe('');
    expect(((await words.locator('q').textContent()) ?? '').length).toBeGreaterThan(0);
    seen.add(said);
  }
  expect(seen.size).toBeGreaterThan(8);

  await page.mouse.click(5, 5);
  await expect(words).toHaveCount(0);
  await expect(page.locator('.lit')).toHaveCount(0);
});

test('the tour can be left out, and asked for where nobody else would start it', async ({ page, site }) => {
  await page.clock.install();
  await openWall(page, site, 'kiosk=1&tour=0');
  await page.clock.runFor('01:00');
  await expect(page.locator('footer [data-lit]')).toHaveCount(0);
  await openWall(page, site, 'tour=1');
  await page.clock.runFor(9_000);
  await expect(page.locator('footer [data-lit]')).toHaveCount(1);
});
