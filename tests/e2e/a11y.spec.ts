import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/test';
import { drawerOf, openWall } from './support/wall';

for (const theme of ['dark', 'light']) {
  for (const lang of ['zh-CN', 'en']) {
    test(`axe finds nothing, ${theme}, ${lang}, with the drawer closed and open`, async ({ page, site }) => {
      const violations = async (): Promise<unknown[]> =>
        (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target, failureSummary }) => [target, failureSummary]) }));
      await openWall(page, site, `theme=${theme}&lang=${lang}`);
      expect(await violations()).toEqual([]);
      await page.locator('main [data-figure="landing-rate"]').first().click();
      await expect(drawerOf(page)).toBeVisible();
      expect(await violations()).toEqual([]);
    });
  }
}
