import { SCENE_IDS } from '@/domain/scene';
import { strayChinese } from './support/audit-language';
import { readCollection } from './support/dataset';
import { expect, test } from './support/test';
import { drawerOf, openWall } from './support/wall';

/** Legal names stay as registered in every language. */
const LEGAL_NAMES = readCollection('enterprises').map((each) => each.name.zh);

for (const scene of SCENE_IDS) {
  test(`${scene} in English leaves no Chinese outside of quotations and legal names, in no drawer either`, async ({ page, site }) => {
    await openWall(page, site, `scene=${scene}&lang=en`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(await strayChinese(page, LEGAL_NAMES)).toEqual([]);
    const figures = page.locator('main [data-figure]');
    const stray = new Set<string>();
    for (let index = 0; index < (await figures.count()); index += 1) {
      await figures.nth(index).click();
      await expect(drawerOf(page)).toBeVisible();
      for (const words of await strayChinese(page, LEGAL_NAMES)) stray.add(words);
      await page.keyboard.press('Escape');
      await expect(drawerOf(page)).toHaveCount(0);
    }
    expect([...stray]).toEqual([]);
  });
}

test('the Chinese wall is Chinese: every panel asks in Chinese', async ({ page, site }) => {
  for (const scene of SCENE_IDS) {
    await openWall(page, site, `scene=${scene}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    for (const question of await page.locator('[data-testid^="panel-"] h2').allTextContents()) expect(question, scene).toMatch(/\p{Script=Han}/u);
  }
});
