import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SCENE_IDS } from '@/domain/scene';
import { openDesk } from '../e2e/support/desk';
import { expect, test } from '../e2e/support/test';
import { expectAnswered, expectReady, openWall, panelOf, passOnePoll, readPanels, stillness, turnTo } from '../e2e/support/wall';
import { FILE, openUnderClock, PANEL } from './in-session';

const isNarrow = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
const axe = async (page: Page): Promise<readonly string[]> => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);

test('R01 · after a storm of sizes, one of them nothing, every chart has the size of its box', async ({ page, site }) => {
  await openWall(page, site, 'tour=0');
  const count = await page.locator('main .chart svg').count();
  for (let turn = 0; turn < 24; turn += 1) await page.setViewportSize({ width: 1920 - 61 * turn, height: 1080 - 37 * turn });
  await page.setViewportSize({ width: 1, height: 1 });
  // Of the same layout, and no size at which they were drawn before.
  await page.setViewportSize({ width: 1720, height: 968 });
  await expectReady(page);
  const off = (): Promise<readonly number[]> =>
    page.locator('main .chart').evaluateAll((charts) =>
      charts.flatMap((chart) => {
        const [box, svg] = [chart.getBoundingClientRect(), chart.querySelector('svg')?.getBoundingClientRect()];
        return svg && Math.abs(svg.width - box.width) < 1 && Math.abs(svg.height - box.height) < 1 ? [] : [box.width];
      }),
    );
  await expect.poll(off).toEqual([]);
  // A chart that had no room was made anew; one that keeps some is the same in another size.
  await page.setViewportSize({ width: 1600, height: 900 });
  await expect.poll(off).toEqual([]);
  await expect(page.locator('main .chart svg')).toHaveCount(count);
  expect((await readPanels(page)).filter(({ state }) => state !== 'fresh')).toEqual([]);
});

test('R02 · a page that was out of sight for hours checks once when it is seen again, and has nothing to catch up with', async ({ page, site }) => {
  await openUnderClock(page, site, 'tour=0&kiosk=1');
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
  await expectAnswered(page, site);
  const asked = (): number => site.requests.filter((path) => path.endsWith('manifest.json')).length;
  // As a sleeping machine would: timers come due once.
  await page.clock.fastForward(20_000);
  await expectAnswered(page, site);
  const before = asked();
  await page.evaluate(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
  await expect.poll(asked).toBe(before + 1);
  await page.clock.runFor(1_000);
  expect(asked()).toBe(before + 1);
  await expect(panelOf(page, PANEL)).toHaveAttribute('data-state', 'fresh');
});

test('R12 · where reduced motion is asked for, nothing moves, a change of scene neither', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    const note = ({ target }: Event): void => {
      const lasting = target instanceof Element ? target.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 20) : [];
      if (target instanceof Element && lasting.length > 0) moved.push(target.className);
    };
    for (const kind of ['animationstart', 'transitionrun']) document.addEventListener(kind, note, true);
  });
  await openWall(page, site);
  await page.keyboard.press('2');
  await expect(page.locator('.scene.pilots')).toBeVisible();
  await expect(page.locator('.scene')).toHaveCount(1);
  await expectReady(page);
  await stillness(page);
  expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
});

test.describe('at 200 %', () => {
  test.use({ viewport: { width: 960, height: 540 }, deviceScaleFactor: 2 });

  test('R13 · the desk is all there: no wider than the window, its filters in reach, nothing against the rules of access', async ({ page, site }) => {
    await openDesk(page, site);
    expect(await isNarrow(page)).toBe(true);
    await page.locator('[data-facet="sector"] input').first().check();
    await expect(page.getByTestId('filter-chips').getByRole('button')).toHaveCount(1);
    expect(await isNarrow(page)).toBe(true);
    expect(await axe(page)).toEqual([]);
  });
});

test.describe('where a file fails', () => {
  test.use({ tolerated: /Failed to load resource/ });

  test('R14 · with forced colours and more contrast, what is stale or wrong is said in words and signs', async ({ page, site }) => {
    await page.emulateMedia({ forcedColors: 'active', contrast: 'more' });
    await openUnderClock(page, site);
    site.setFault(FILE, '500');
    await passOnePoll(page, site);
    await expect(panelOf(page, PANEL)).toHaveAttribute('data-state', 'stale');
    await passOnePoll(page, site);
    await expect(panelOf(page, PANEL)).toContainText('△ 留存');
    await page.reload();
    await expect(panelOf(page, PANEL)).toContainText('✕ HTTP_500');
    await expect(page.getByTestId('status-bar')).toHaveText(/延迟/);
    expect(await axe(page)).toEqual([]);
  });
});

for (const scheme of ['dark', 'light'] as const) {
  test(`R14 · the ${scheme} scheme of the system is followed where it is asked for, and can be read`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openDesk(page, site, 'theme=auto');
    await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
    expect(await axe(page)).toEqual([]);
  });
}

test('R15 · the desk on paper is light, and tells document, version and filter', async ({ page, site }) => {
  await openDesk(page, site, 'theme=dark&sector=tyres');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('.printed')).toBeVisible();
  await expect(page.locator('.printed')).toContainText('武发改复〔2023〕295号');
  await expect(page.getByTestId('filter-chips')).toBeVisible();
});

test('R17 · a page that crashed is opened again where it was: filter and views', async ({ page, context, site }) => {
  await openDesk(page, site);
  await page.locator('[data-facet="sector"] input').first().check();
  await expect(page.getByTestId('filter-chips').getByRole('button')).toHaveCount(1);
  await page.getByRole('button', { name: /^视图/ }).click();
  const name = page.getByTestId('saved-views').getByRole('textbox', { name: '名称' });
  await name.fill('轮胎');
  await name.press('Enter');
  await expect(page.getByRole('button', { name: '打开视图 轮胎' })).toBeVisible();
  const address = page.url();
  const crashed = page.waitForEvent('crash');
  void page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await again.goto(address);
  await expectReady(again);
  await expect(again.getByTestId('filter-chips').getByRole('button')).toHaveCount(1);
  await again.getByRole('button', { name: /^视图/ }).click();
  await expect(again.getByRole('button', { name: '打开视图 轮胎' })).toBeVisible();
});

test('R17 · a wall that crashed goes on with the scene that stood; one that is opened later begins with the first', async ({ page, context, site }) => {
  const scenes = 'scenes=overview:600,pilots:600,timeline:600';
  await openWall(page, site, scenes);
  await page.keyboard.press('2');
  await expect(page.locator('.scene.pilots')).toBeAttached();
  const crashed = page.waitForEvent('crash');
  void page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await openWall(again, site, scenes);
  await expect(again.locator('.scene.pilots')).toBeAttached();
  // As if it had come on eleven minutes ago.
  await again.evaluate(() => {
    const text = localStorage.getItem('reman-valley-playing') ?? '';
    localStorage.setItem('reman-valley-playing', text.replace(/^\d+/, (since) => String(Number(since) - 660_000)));
  });
  const later = await context.newPage();
  await openWall(later, site, scenes);
  await expect(later.locator('.scene.overview')).toBeAttached();
});

const DAY_MS = 86_400_000;
for (const [what, days, words] of [
  ['a year slow', -365, '本机时钟慢约 365 天'],
  ['two years fast', 730, '本机时钟快约 730 天'],
] as const) {
  test(`R19 · a clock ${what} is told, no age is less than nothing, and checks go on`, async ({ page, site }) => {
    await page.clock.install({ time: Date.now() + days * DAY_MS });
    await openWall(page, site);
    await expect(page.getByTestId('status-bar')).toContainText(words);
    const ages = await page.locator('[data-age-s]').evaluateAll((panels) => panels.map((panel) => Number(panel.getAttribute('data-age-s'))));
    expect(ages.every((age) => age >= 0 && age < 60)).toBe(true);
    const asked = site.requests.length;
    await passOnePoll(page, site);
    await expect.poll(() => site.requests.length).toBeGreaterThan(asked);
  });
}

test('R25 · where there is no WebGL every scene is drawn, and none asks for it', async ({ page, site }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const getContext = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')?.value as (kind: string, ...rest: unknown[]) => unknown;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      if (!/webgl|webgpu/.test(kind)) return Reflect.apply(getContext, this, [kind, ...rest]) as never;
      asked.push(kind);
      return null;
    } as typeof HTMLCanvasElement.prototype.getContext;
  });
  await openWall(page, site, 'tour=0');
  for (const scene of SCENE_IDS) {
    await turnTo(page, { scene, theme: 'dark', lang: 'zh-CN' }, 'tour=0');
    expect((await readPanels(page)).filter(({ state, drawn, figures }) => state !== 'fresh' || drawn + figures.length === 0), scene).toEqual([]);
  }
  const asked = (): Promise<string[]> => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  expect(await asked()).toEqual([]);
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl'))).toBeNull();
  expect(await asked()).toEqual(['webgl']);
});

test('R26 · every surface works under the content policy that is sent, without a violation', async ({ page, site }) => {
  await openWall(page, site);
  for (const route of ['explore?compare=sector', 'sources', 'record/ent-01', 'indicator/output-value', 'present', 'present/planner-case/1', 'brief/planner-case']) {
    await page.goto(`${site.url}#/${route}`);
    await expectReady(page);
    await stillness(page);
  }
});

test.describe('with a script that came from elsewhere', () => {
  test.use({ tolerated: /Content Security Policy|content policy/ });

  test('R26 · the content policy lets it not run', async ({ page, site }) => {
    await openWall(page, site);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ranFromElsewhere = true';
      document.head.append(script);
    });
    expect(await page.evaluate(() => 'ranFromElsewhere' in window)).toBe(false);
  });
});
