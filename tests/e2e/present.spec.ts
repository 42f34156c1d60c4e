import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readStory, replaceStory } from './support/dataset';
import { expect, test } from './support/test';
import { expectReady, stopClock } from './support/wall';

const STORIES = ['leadership-briefing', 'planner-case'] as const;

const step = (page: Page) => page.getByTestId('step');
async function openStage(page: Page, url: string, place: string): Promise<void> {
  await page.goto(`${url}#/present/${place}`);
  await expectReady(page);
}

test('both stories play by keyboard, each step with its title, its figures and a picture, and the presenter’s window goes along', async ({ page, site }) => {
  for (const id of STORIES) {
    const { steps } = readStory(id);
    await openStage(page, site.url, `${id}/1`);
    const opening = page.waitForEvent('popup');
    await page.keyboard.press('p');
    const presenter = await opening;
    for (const [index, { title, figures, panels, notes }] of steps.entries()) {
      await expect(step(page)).toHaveText(`${index + 1} / ${steps.length}`);
      await expectReady(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title.zh);
      for (const figure of figures) await expect(page.locator(`.takeaway [data-figure="${figure}"]`).first()).toBeVisible();
      for (const panel of panels) await expect(page.getByTestId(`panel-${panel}`)).toHaveAttribute('data-state', 'fresh');
      await expect(presenter.getByTestId('notes')).toHaveText(notes.zh);
      await page.keyboard.press(index % 2 === 0 ? 'PageDown' : 'ArrowRight');
    }
    await expect(step(page)).toHaveText(`${steps.length} / ${steps.length}`);
    await presenter.close();
  }
});

test('goes to the ends, to a number, back, and hides the picture', async ({ page, site }) => {
  await openStage(page, site.url, 'leadership-briefing/pilots');
  await expect(page).toHaveURL(/leadership-briefing\/4$/);
  await page.keyboard.press('End');
  await expect(step(page)).toHaveText('10 / 10');
  await page.keyboard.press('Home');
  await expect(step(page)).toHaveText('1 / 10');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(step(page)).toHaveText('7 / 10');
  await page.keyboard.press('PageUp');
  await expect(step(page)).toHaveText('6 / 10');
  await page.keyboard.press('b');
  await expect(page.getByTestId('blank')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByTestId('blank')).toBeHidden();
  await page.keyboard.press('g');
  await page.getByTestId('steps').getByRole('button', { name: '下一步' }).click();
  await expect(step(page)).toHaveText('10 / 10');
});

test('letters do nothing where they are switched off', async ({ page, site }) => {
  await openStage(page, site.url, 'leadership-briefing/2?keys=0');
  await page.keyboard.press('b');
  await page.keyboard.press('ArrowRight');
  await expect(step(page)).toHaveText('3 / 10');
  await page.keyboard.press('b');
  await expect(page.getByTestId('blank')).toHaveCount(0);
});

test('goes into the data with the filter of the step, and back to it', async ({ page, site }) => {
  await openStage(page, site.url, 'planner-case/4');
  await page.keyboard.press('e');
  await expect(page).toHaveURL(/#\/explore\?.*sector=machine-tools/);
  await expectReady(page);
  await page.getByTestId('back-to-stage').click();
  await expect(step(page)).toHaveText('4 / 5');
});

test('a step with an unknown panel, figure and filter says so, a story of another version too, and the others play', async ({ page, site }) => {
  const story = readStory('planner-case');
  const steps = story.steps.map((each, at) => (at === 1 ? { ...each, panels: ['nowhere'], figures: [...each.figures, 'nothing'], query: { status: 'dreamt' } } : each));
  replaceStory(site, { ...story, datasetVersion: '1999.1', steps });
  await openStage(page, site.url, 'planner-case/2');
  const faults = page.getByTestId('step-faults');
  for (const word of ['nowhere', 'nothing', 'status=dreamt']) await expect(faults).toContainText(word);
  await expect(page.getByTestId('story-version')).toContainText('1999.1');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByTestId('panel-gap')).toHaveAttribute('data-state', 'fresh');
  await expect(faults).toHaveCount(0);
});

test('a story that is not there says so and leads to those that are', async ({ page, site }) => {
  await openStage(page, site.url, 'nobody/1');
  await page.getByRole('link', { name: '全部演示' }).click();
  await expect(page.getByRole('link', { name: /开始演示/ })).toHaveCount(2);
});

test('a figure of a takeaway opens its sentence', async ({ page, site }) => {
  await openStage(page, site.url, 'leadership-briefing/4');
  await page.locator('.takeaway [data-figure="pilots"]').first().click();
  await expect(page.getByTestId('evidence-drawer').locator('mark').first()).toBeVisible();
});

test('the presenter’s window goes with the stage, leads it, and goes on after it was closed', async ({ page, site }) => {
  const { steps } = readStory('planner-case');
  await openStage(page, site.url, 'planner-case/1');
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('p');
  const presenter = await opening;
  await expect(presenter.getByTestId('notes')).toHaveText(steps[0]?.notes.zh ?? '');
  await page.keyboard.press('PageDown');
  await expect(presenter.getByTestId('notes')).toHaveText(steps[1]?.notes.zh ?? '');
  await presenter.keyboard.press('End');
  await expect(step(page)).toHaveText('5 / 5');
  const address = presenter.url().replace('/5', '/2');
  await presenter.close();
  const again = await page.context().newPage();
  await again.goto(address);
  await expect(again.getByTestId('notes')).toHaveText(steps[4]?.notes.zh ?? '');
  await expect(again.getByTestId('elapsed')).not.toHaveText('');
});

test('a stage that was closed opens at the step where the presenter’s window is', async ({ page, site }) => {
  await openStage(page, site.url, 'planner-case/2?presenter=1');
  const stage = await page.context().newPage();
  await openStage(stage, site.url, 'planner-case/1');
  await expect(step(stage)).toHaveText('2 / 5');
  await stage.close();
  await page.keyboard.press('ArrowRight');
  const again = await page.context().newPage();
  await openStage(again, site.url, 'planner-case/1');
  await expect(step(again)).toHaveText('3 / 5');
});

test('the timer runs against the plan, and goes on where the window is opened again', async ({ page, site }) => {
  const { steps } = readStory('planner-case');
  await page.clock.install();
  await openStage(page, site.url, 'planner-case/1?presenter=1');
  const over = (steps[0]?.minutes ?? 0) * 60_000 + 61_000;
  await page.clock.runFor(over);
  await expect(page.getByTestId('plan')).toContainText('超出 01:0');
  await page.reload();
  await expect(page.getByTestId('plan')).toContainText('超出 01:');
  await page.clock.fastForward('09:00:00');
  await page.reload();
  await expect(page.getByTestId('plan'), 'another talk').toContainText('余');
  await page.clock.fastForward('00:30:00');
  await expect(page.getByTestId('plan')).toContainText('超出');
  await page.getByRole('button', { name: '重新计时' }).click();
  await expect(page.getByTestId('plan')).toContainText('余');
});

test('steps on by itself, each step for its planned time, until the last', async ({ page, site }) => {
  const { steps } = readStory('planner-case');
  await page.clock.install();
  await openStage(page, site.url, 'planner-case/1');
  await stopClock(page);
  await page.keyboard.press('a');
  for (const [index, { minutes = 0 }] of steps.slice(0, -1).entries()) {
    await page.clock.runFor(minutes * 60_000 - 500);
    await expect(step(page)).toHaveText(`${index + 1} / ${steps.length}`);
    await page.clock.runFor(500);
    await expect(step(page)).toHaveText(`${index + 2} / ${steps.length}`);
  }
  await expect(page.getByTestId('auto')).toHaveAttribute('aria-pressed', 'false');
});

test('a laser pointer goes with the mouse', async ({ page, site }) => {
  await openStage(page, site.url, 'planner-case/1');
  await page.keyboard.press('l');
  await page.mouse.move(400, 300);
  const dot = await page.getByTestId('laser').boundingBox();
  expect((dot?.x ?? 0) + (dot?.width ?? 0) / 2).toBeCloseTo(400, 0);
  expect((dot?.y ?? 0) + (dot?.height ?? 0) / 2).toBeCloseTo(300, 0);
  await page.keyboard.press('l');
  await expect(page.getByTestId('laser')).toHaveCount(0);
});

test('a note beside a picture opens its sentence, and the marks it is about stand out', async ({ page, site }) => {
  await openStage(page, site.url, 'leadership-briefing/next-steps');
  await page.getByTestId('annotations').getByRole('button').click();
  await expect(page.getByTestId('evidence-drawer').locator('mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  const strokes = (): Promise<string> => page.locator('.picture .chart svg').evaluate((svg) => new XMLSerializer().serializeToString(svg));
  await openStage(page, site.url, 'leadership-briefing/landing-rate');
  const lit = await strokes();
  const story = readStory('leadership-briefing');
  replaceStory(site, { ...story, steps: story.steps.map(({ annotations: _, ...each }) => each) });
  await page.reload();
  await expectReady(page);
  await expect.poll(strokes).not.toBe(lit);
});

test('a presenter’s window that the browser refuses is said, with the way round', async ({ page, site }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openStage(page, site.url, 'planner-case/1');
  await page.keyboard.press('p');
  await expect(page.getByTestId('toast')).toContainText('演讲者窗口');
  await expect(page.getByTestId('to-presenter')).toHaveAttribute('href', /presenter=1/);
});

test('full screen that the browser refuses is said, with the way round', async ({ page, site }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  await openStage(page, site.url, 'planner-case/1');
  await page.keyboard.press('f');
  await expect(page.getByTestId('toast')).toHaveText('浏览器不允许全屏，请按 F11');
});

test.describe('without the network', () => {
  test.use({ tolerated: /ERR_INTERNET_DISCONNECTED|net::ERR/ });

  test('a story that was opened plays on', async ({ page, site, context }) => {
    await openStage(page, site.url, 'leadership-briefing/1');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    for (let at = 2; at <= 10; at += 1) {
      await page.keyboard.press('PageDown');
      await expect(step(page)).toHaveText(`${at} / 10`);
      await expectReady(page);
    }
    await expect(page.getByTestId('panel-attention')).toHaveAttribute('data-state', /fresh|stale/);
  });
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing on a stage nor in the list, ${theme}`, async ({ page, site }) => {
    for (const place of ['', '/leadership-briefing/8', '/planner-case/3?lang=en']) {
      await page.goto(`${site.url}#/present${place}${place.includes('?') ? '&' : '?'}theme=${theme}`);
      await expectReady(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]), place).toEqual([]);
    }
  });
}
