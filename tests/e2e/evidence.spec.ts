import type { Page } from '@playwright/test';
import { SCENE_IDS } from '@/domain/scene';
import { auditMarks, readDrawer, type DrawerLook, type Quoted } from './support/audit-evidence';
import { citationsById, paragraphTexts } from './support/dataset';
import { expectedFigures } from './support/expected-figures';
import { expect, test } from './support/test';
import { drawerOf, openWall } from './support/wall';

const citations = citationsById();
const texts = paragraphTexts();

/** All words that these records cite. */
function quotedBy(records: readonly string[]): readonly Quoted[] {
  return records.flatMap((record) =>
    (citations.get(record) ?? []).map(({ document, paragraph, exact }) => ({
      record,
      paragraph,
      exact,
      text: texts.get(`${document}/${paragraph}`) ?? `no paragraph ${document}/${paragraph}`,
    })),
  );
}

/** Everything wrong with the evidence now shown, each fault led by what was opened. */
async function faultsOf(page: Page, opened: string): Promise<{ readonly look: DrawerLook; readonly faults: readonly string[] }> {
  const look = await readDrawer(page);
  const quoted = quotedBy(look.records);
  const faults = [...(await auditMarks(page, quoted))];
  if (!look.isIllustrative && quoted.length === 0 && look.searched.length === 0) faults.push('rests on nothing');
  return { look, faults: faults.map((fault) => `${opened}: ${fault}`) };
}

for (const scene of SCENE_IDS) {
  test(`${scene}: every figure opens onto the marked words of all its records, or names what was searched`, async ({ page, site }) => {
    test.setTimeout(240_000);
    await openWall(page, site, `scene=${scene}`);
    const expected = expectedFigures();
    const figures = page.locator('main [data-figure]');
    const count = await figures.count();
    expect(count).toBeGreaterThanOrEqual(scene === 'overview' ? Object.keys(expected).length : 1);
    const faults: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const figure = figures.nth(index);
      const id = (await figure.getAttribute('data-figure')) ?? '';
      const value = (await figure.getAttribute('data-value')) ?? '';
      await figure.click();
      await expect(drawerOf(page), id).toBeVisible();
      const { look, faults: found } = await faultsOf(page, id);
      faults.push(...found);
      const missing = (expected[id]?.records ?? []).filter((record) => !look.records.includes(record));
      if (missing.length > 0) faults.push(`${id}: does not rest on ${missing.join(' ')}`);
      if (['0', 'not-stated'].includes(value) && look.searched.length === 0) faults.push(`${id}: names no collection that was searched`);
      await page.keyboard.press('Escape');
      await expect(drawerOf(page)).toHaveCount(0);
      await expect(figure, id).toBeFocused();
    }
    expect(faults).toEqual([]);
  });

  test(`${scene}: the marks of every picture open their evidence by keyboard`, async ({ page, site }) => {
    test.setTimeout(240_000);
    await openWall(page, site, `scene=${scene}`);
    const charts = page.locator('main [role="application"]');
    // A scene of hundreds of alike bars is tried at every seventh.
    const every = scene === 'benefits' ? 7 : 1;
    const faults: string[] = [];
    for (let index = 0; index < (await charts.count()); index += 1) {
      const chart = charts.nth(index);
      const said = chart.locator('[aria-live]');
      await chart.focus();
      for (let key = 'Home', before = '', turn = 0; ; key = 'ArrowRight', turn += 1) {
        await page.keyboard.press(key);
        const mark = (await said.textContent()) ?? '';
        if (mark === before) break;
        before = mark;
        if (turn % every !== 0) continue;
        await page.keyboard.press('Enter');
        await expect(drawerOf(page), mark).toBeVisible();
        faults.push(...(await faultsOf(page, mark)).faults);
        await page.keyboard.press('Escape');
        await expect(drawerOf(page)).toHaveCount(0);
        await expect(chart).toBeFocused();
      }
      expect(await said.textContent(), 'a picture has marks').not.toBe('');
    }
    expect(faults).toEqual([]);
  });
}

test('every figure opens and closes by keyboard alone, and keeps the focus', async ({ page, site }) => {
  await openWall(page, site);
  const figures = page.locator('main [data-figure]');
  for (let index = 0; index < (await figures.count()); index += 1) {
    const figure = figures.nth(index);
    await figure.focus();
    await page.keyboard.press('Enter');
    await expect(drawerOf(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(drawerOf(page)).toHaveCount(0);
    await expect(figure).toBeFocused();
  }
});

test('a click on a square opens the record behind it', async ({ page, site }) => {
  await openWall(page, site);
  const squares = await page
    .getByTestId('panel-landing')
    .locator('svg path')
    .evaluateAll((paths) =>
      paths
        .map((path) => ({ box: path.getBoundingClientRect(), fill: path.getAttribute('fill') ?? 'none' }))
        .filter(({ box, fill }) => fill !== 'none' && box.width > 10 && Math.abs(box.width - box.height) < 1)
        .map(({ box }) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 })),
    );
  const [square] = squares;
  if (!square) throw new Error('the matrix has no filled square');
  await page.mouse.click(square.x, square.y);
  await expect(drawerOf(page).locator('mark').first()).toBeVisible();
});

test('on a kiosk the drawer stands beside the picture and closes when nobody is there', async ({ page, site }) => {
  await page.clock.install();
  await openWall(page, site, 'kiosk=1');
  await page.locator('main [data-figure="pilots"]').first().click();
  await expect(drawerOf(page)).toBeVisible();
  expect(await drawerOf(page).evaluate((drawer) => drawer.matches(':modal'))).toBe(false);
  await page.clock.fastForward('00:31');
  await expect(drawerOf(page)).toHaveCount(0);
});
