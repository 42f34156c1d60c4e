import { messagesFor } from '@/format/messages';
import { SCENE_IDS } from '@/domain/scene';
import { auditLayout } from './support/audit-layout';
import { followingVersion, serve } from './support/dataset';
import { expect, test } from './support/test';
import { drawerOf, openWall, panelOf, passOnePoll, turnTo } from './support/wall';

const { panel, scope } = messagesFor('zh-CN').frame;

test('what a second document brings stands on the wall with its sentence, and is marked as new', async ({ page, site }) => {
  await page.clock.install();
  await openWall(page, site);
  const figure = (id: string) => page.locator(`main [data-figure="${id}"]`).first();
  await expect(figure('pilot-scale-built')).toHaveAttribute('data-value', '1');

  serve(site, followingVersion());
  await passOnePoll(page, site);
  await expect(figure('pilots')).toHaveAttribute('data-value', '4');
  await expect(figure('pilot-scale-built')).toHaveAttribute('data-value', '2');
  await expect(figure('pilot-scale-pipeline')).toHaveAttribute('data-value', '3');
  await expect(panelOf(page, 'pilots')).toContainText(panel.news(1));
  await expect(panelOf(page, 'platforms')).toContainText(panel.news(2));

  for (const [id, sentence] of [
    ['pilots', '2024年，另有1家轮胎类单位通过机电产品再制造试点单位验收'],
    ['pilot-scale-built', '“示例中试平台”已于2024年建成'],
  ] as const) {
    await figure(id).click();
    await expect(drawerOf(page).locator('mark', { hasText: sentence })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(drawerOf(page)).toHaveCount(0);
  }
});

test('with two documents every header says so, and each panel names the places in both without running off', async ({ page, site }) => {
  serve(site, followingVersion());
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openWall(page, site, 'kiosk=1&tour=0');
  await expect(page.locator('header').first()).toContainText(scope(2));
  const faults: string[] = [];
  for (const scene of SCENE_IDS) {
    for (const lang of ['zh-CN', 'en'] as const) {
      await turnTo(page, { scene, theme: 'dark', lang }, 'kiosk=1&tour=0');
      for (const fault of await auditLayout(page)) faults.push(`${scene} ${lang}: ${fault}`);
    }
  }
  expect(faults).toEqual([]);
  await page.evaluate(() => (location.hash = '#/explore'));
  await expect(page.locator('header').first()).toContainText(scope(2));
});
