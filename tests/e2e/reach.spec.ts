import type { Locator, Page } from '@playwright/test';
import { SCENE_IDS } from '@/domain/scene';
import type { FaultServer } from '../fixtures/fault-server';
import { openDesk } from './support/desk';
import { expect, test } from './support/test';
import { drawerOf, expectReady, openWall, panelOf, readPanels } from './support/wall';

/** The surfaces whose panels show numbers: the scenes of the wall and the desk. */
const SURFACES: readonly { readonly name: string; readonly open: (page: Page, site: FaultServer) => Promise<void> }[] = [
  ...SCENE_IDS.map((scene) => ({ name: scene, open: (page: Page, site: FaultServer) => openWall(page, site, `scene=${scene}`) })),
  { name: 'explore', open: openDesk },
];

/** How far the page, and whatever scrolls in it, is scrolled. */
function scrolled(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [`page ${scrollX} ${scrollY}`, ...[...document.querySelectorAll('main *')].filter(({ scrollTop, scrollLeft }) => scrollTop + scrollLeft > 0).map((each) => `${each.className} ${each.scrollLeft} ${each.scrollTop}`)]);
}

/** Where a panel can be asked what it rests on, and how: by mouse, and with which keys. */
interface Entrance {
  readonly at: Locator;
  /** What it then shows. */
  readonly rests: string;
  readonly ways: readonly (() => Promise<void>)[];
}
async function entrancesOf(panel: Locator, rests: string): Promise<readonly Entrance[]> {
  const [figure, chart, row] = [panel.locator('[data-figure]').first(), panel.locator('[role="application"]').first(), panel.locator('[data-row] button').first()];
  const keys = (at: Locator, ...pressed: readonly string[]) => async () => {
    await at.focus();
    for (const key of pressed) await at.press(key);
  };
  const all: readonly Entrance[] = [
    { at: figure, rests, ways: [() => figure.click(), keys(figure, 'Enter')] },
    // The first of its marks may be an open place, or the name of a sector.
    { at: chart, rests: 'mark, [data-evidence]', ways: [keys(chart, 'Home', 'Enter')] },
    { at: row, rests, ways: [() => row.click(), keys(row, 'Enter')] },
  ];
  const counts = await Promise.all(all.map(({ at }) => at.count()));
  return all.filter((_, index) => counts[index] === 1);
}

for (const { name, open } of SURFACES) {
  test(`${name}: from every panel what it rests on is in sight after one click or two keys, and Escape leads back to the place`, async ({ page, site }) => {
    await open(page, site);
    for (const { id } of await readPanels(page)) {
      const entrances = await entrancesOf(panelOf(page, id), name === 'benefits' ? '[data-evidence="illustrative"]' : 'mark');
      expect(entrances.length, id).toBeGreaterThan(0);
      for (const { at, rests, ways } of entrances) {
        await at.scrollIntoViewIfNeeded();
        for (const ask of ways) {
          const before = await scrolled(page);
          await ask();
          await expect(drawerOf(page).locator(rests).first(), id).toBeInViewport();
          await page.keyboard.press('Escape');
          await expect(drawerOf(page)).toHaveCount(0);
          await expect(at, id).toBeFocused();
          expect(await scrolled(page), id).toEqual(before);
        }
      }
    }
  });

  // Model output stands in no document.
  if (name === 'benefits') continue;
  test(`${name}: a second click leads on to the sentence in its document, and Back to the place`, async ({ page, site }) => {
    await open(page, site);
    const [last] = (await readPanels(page)).slice(-1);
    const figure = panelOf(page, last?.id ?? '').locator('[data-figure]').first();
    await figure.scrollIntoViewIfNeeded();
    const before = await scrolled(page);
    await figure.click();
    await drawerOf(page).getByTestId('read-in-document').first().click();
    await expect(page.getByTestId('panel-reader').locator('mark').first()).toBeInViewport();
    await page.goBack();
    await expectReady(page);
    await expect(figure).toBeInViewport();
    await expect.poll(() => scrolled(page)).toEqual(before);
  });
}

test('a page begins at its top when a link opens it, and is where one was when it is loaded anew', async ({ page, site }) => {
  const scrollTo = (top: number) => page.evaluate((to) => window.scrollTo(0, to), top);
  await openDesk(page, site);
  await scrollTo(700);
  // Not by mouse, for which the page would be scrolled to the link.
  await page.getByRole('link', { name: '原文', exact: true }).dispatchEvent('click');
  await expectReady(page);
  expect(await scrolled(page)).toEqual(['page 0 0']);
  await scrollTo(500);
  await page.reload();
  await expectReady(page);
  await expect.poll(() => scrolled(page)).toEqual(['page 0 500']);
});
