import type { Page } from '@playwright/test';
import { openDesk } from '../e2e/support/desk';
import { launchedWith, NO_COMPILERS } from '../e2e/support/launch';
import { leaksBetween, readSettled } from '../e2e/support/leaks';
import { expect, test as base } from '../e2e/support/test';
import { expectAnswered, expectReady, openWall, panelOf, passOnePoll, readPanels, stillness, turnTo } from '../e2e/support/wall';
import type { FaultServer } from '../fixtures/fault-server';
import { seeded } from './server';

/** What the engine may keep for itself: a check of the data that falls into the measured part is up to 83 kB. */
const HEAP_BYTES = 150_000;

/** `times`: how often each thing is done, as a share of what its row says; all of it in `npm run test:endurance`. */
const test = base.extend<{ times: number }>({ times: [0.02, { option: true }] });
test.use({ launchOptions: launchedWith(NO_COMPILERS) });
test.beforeEach(async ({ page, times }) => {
  test.setTimeout(60_000 + times * 3_600_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

/** Does something again and again, in rounds of so many turns, and gives what the second half left behind; the first is to warm up. */
async function leaksOf(page: Page, count: number, round: number, act: (turn: number) => Promise<void>): Promise<readonly string[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const half = round * Math.max(2, Math.round(count / 2 / round));
  for (let turn = 0; turn < half; turn += 1) await act(turn);
  const before = await readSettled(page, cdp);
  for (let turn = half; turn < 2 * half; turn += 1) await act(turn);
  return leaksBetween(before, await readSettled(page, cdp), HEAP_BYTES);
}

const ROUTES = ['explore', 'sources', 'record/ent-01', 'wall?tour=0'];

test('L01 · a day of checks leaves nothing behind, and the picture as it was', async ({ page, site, times }) => {
  await page.clock.install();
  await openWall(page, site, 'tour=0');
  const picture = await readPanels(page);
  const leaks = await leaksOf(page, times * 2_880, 1, async () => {
    site.setHeader('date', new Date(await page.evaluate(() => Date.now())).toUTCString());
    const asked = site.requests.length;
    // In steps far below the time that a check may take: one that is under way must not miss it.
    const step = async (): Promise<number> => {
      await expectAnswered(page, site);
      await page.clock.runFor(4_000);
      return site.requests.length;
    };
    await expect.poll(step, { intervals: [5] }).toBeGreaterThan(asked);
  });
  await expectAnswered(page, site);
  expect(leaks).toEqual([]);
  expect(await readPanels(page)).toEqual(picture);
});

test('L02 · a thousand changes of route leave nothing behind', async ({ page, site, times }) => {
  await openWall(page, site, 'tour=0');
  const leaks = await leaksOf(page, times * 1_000, ROUTES.length, async (turn) => {
    await page.evaluate((route) => (location.hash = `#/${route}`), ROUTES[turn % ROUTES.length] ?? '');
    await expect(page).toHaveURL(new RegExp(ROUTES[turn % ROUTES.length]?.split('?')[0] ?? ''));
    await expectReady(page);
    await stillness(page);
  });
  expect(leaks.filter((leak) => !leak.includes('pictures'))).toEqual([]);
});

test('L03 · a thousand changes of the filter leave nothing behind, stand in the address, and can be taken back', async ({ page, site, times }) => {
  await openDesk(page, site);
  const boxes = page.locator('[data-facet="sector"] input');
  const count = page.getByTestId('result-count');
  const all = await count.getAttribute('data-value');
  const leaks = await leaksOf(page, times * 1_000, 6, async (turn) => {
    await boxes.nth(1 + (Math.floor(turn / 2) % 3)).click();
    await expect(page.getByTestId('filter-chips').getByRole('button')).toHaveCount((turn + 1) % 2);
    await stillness(page);
  });
  expect(leaks.filter((leak) => !leak.includes('pictures'))).toEqual([]);
  await boxes.nth(1).click();
  await expect(page).toHaveURL(/sector=/);
  await page.locator('body').press('Control+z');
  await expect(count).toHaveAttribute('data-value', all ?? '');
});

test('L04 · ten thousand redrawings leave nothing behind', async ({ page, site, times }) => {
  await openWall(page, site, 'tour=0');
  // A change of theme redraws the seven charts of the scene.
  const leaks = await leaksOf(page, (times * 10_000) / 7, 2, (turn) => turnTo(page, { scene: 'overview', theme: turn % 2 === 0 ? 'light' : 'dark', lang: 'zh-CN' }, 'tour=0'));
  expect(leaks).toEqual([]);
});

test('L06 · a thousand pointers over charts leave nothing in the page', async ({ page, site, times }) => {
  await openWall(page, site, 'tour=0');
  const boxes = await page.locator('main .chart').evaluateAll((charts) => charts.map((chart) => chart.getBoundingClientRect()).map(({ left, top, width, height }) => ({ left, top, width, height })));
  const random = seeded(6);
  // The same places again and again: the first time a mark is touched, its lit look is made and kept.
  const places = [...boxes, ...boxes].map(({ left, top, width, height }) => ({ x: left + random() * width, y: top + random() * height }));
  const children = (): Promise<number> => page.locator('body > *').count();
  const before = await children();
  const leaks = await leaksOf(page, times * 1_000, places.length, async (turn) => {
    const { x, y } = places[turn % places.length] ?? { x: 0, y: 0 };
    await page.mouse.move(x, y);
    // Two moves within one frame are one to the page.
    await stillness(page);
    await page.mouse.move(2, 2);
  });
  expect(leaks).toEqual([]);
  expect(await children()).toBe(before);
});

test('L07 · two hundred files taken out leave no address of a file behind', async ({ page, site, times }) => {
  await page.addInitScript(() => {
    const held = new Set<string>();
    Object.assign(window, { held });
    const createObjectURL = URL.createObjectURL.bind(URL);
    const revokeObjectURL = URL.revokeObjectURL.bind(URL);
    URL.createObjectURL = (content) => {
      const address = createObjectURL(content);
      held.add(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      held.delete(address);
      revokeObjectURL(address);
    };
  });
  await page.clock.install();
  await openDesk(page, site, 'sector=tyres');
  const held = (): Promise<number> => page.evaluate(() => (window as unknown as { held: Set<string> }).held.size);
  for (let turn = 0; turn < times * 200; turn += 1) {
    const waiting = page.waitForEvent('download');
    await panelOf(page, 'records').getByTestId('save-csv').click();
    await waiting;
  }
  expect(await held()).toBeGreaterThan(0);
  await page.clock.runFor('01:01');
  expect(await held()).toBe(0);
});

test.describe('where the network fails now and then', () => {
  test.use({ tolerated: /Failed to load resource|net::ERR_/ });

  const ACTIONS: readonly ((page: Page, site: FaultServer, random: () => number) => Promise<unknown>)[] = [
    (page, _, random) => page.mouse.click(random() * 1920, random() * 1080),
    (page) => page.keyboard.press('Escape'),
    (page, _, random) => page.keyboard.press(String(1 + Math.floor(random() * 5))),
    (page) => page.keyboard.press('Tab').then(() => page.keyboard.press('Enter')),
    (page) => page.goBack({ waitUntil: 'commit' }).catch(() => undefined),
    (page, _, random) => page.setViewportSize({ width: 400 + Math.floor(random() * 1520), height: 400 + Math.floor(random() * 680) }),
    async (_, site, random) => site.setFault('pilots.json', random() < 0.5 ? '500' : 'truncated'),
    async (_, site) => site.heal(),
    (page) => page.clock.fastForward('00:34'),
  ];

  test('L10 · two thousand actions at random break nothing: no error, no violation, no panel without a state', async ({ page, site, times }) => {
    const random = seeded(10);
    await page.clock.install();
    await openWall(page, site, 'tour=0');
    for (let turn = 0; turn < times * 2_000; turn += 1) {
      await ACTIONS[Math.floor(random() * ACTIONS.length)]?.(page, site, random);
      if (page.url().startsWith(site.url)) continue;
      await openWall(page, site, 'tour=0');
    }
    site.heal();
    await page.goto(`${site.url}#/wall?tour=0`);
    await expectReady(page);
    await passOnePoll(page, site);
    await expect(page.locator('[data-state="stale"], [data-state="error"]')).toHaveCount(0);
    expect((await readPanels(page)).every(({ state }) => state === 'fresh')).toBe(true);
  });
});
