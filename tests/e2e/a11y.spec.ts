import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SCENE_IDS } from '@/domain/scene';
import { expect, test } from './support/test';
import { drawerOf, openWall } from './support/wall';

async function violations(page: Page): Promise<unknown[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target, failureSummary }) => [target, failureSummary]) }));
}


for (const theme of ['dark', 'light']) {
  for (const lang of ['zh-CN', 'en']) {
    test(`axe finds nothing, ${theme}, ${lang}, in any scene, nor with the drawer open`, async ({ page, site }) => {
      for (const scene of SCENE_IDS) {
        await openWall(page, site, `scene=${scene}&theme=${theme}&lang=${lang}`);
        expect(await violations(page), scene).toEqual([]);
      }
      await page.locator('main [data-figure]').first().click();
      await expect(drawerOf(page)).toBeVisible();
      expect(await violations(page), 'illustrative drawer').toEqual([]);
      await page.keyboard.press('Escape');
      await openWall(page, site, `theme=${theme}&lang=${lang}`);
      await page.locator('main [data-figure="landing-rate"]').first().click();
      await expect(drawerOf(page)).toBeVisible();
      expect(await violations(page), 'drawer').toEqual([]);
    });
  }
}
