import { expect, type Locator, type Page } from '@playwright/test';
import type { SceneId } from '@/domain/scene';
import type { FaultServer } from '../../fixtures/fault-server';

/** Waits until no panel loads and every chart has drawn. */
export async function expectReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-app-ready', 'true');
}

/** What a clock that stands goes on for one picture. */
const FRAME_MS = 20;
/** How long a page has to come to its next picture before its clock goes on, ms. */
const BETWEEN_FRAMES = { intervals: [5, 20, 50, 100] };

/** Waits until no panel loads and every chart has drawn, under a clock that stands but for the frames that a picture needs, however busy the machine. */
export async function expectReadyInFrames(page: Page): Promise<void> {
  const isReady = async (): Promise<boolean> => {
    const ready = await page.evaluate(() => document.documentElement.dataset['appReady'] === 'true');
    if (!ready) await page.clock.runFor(FRAME_MS);
    return ready;
  };
  await expect.poll(isReady, BETWEEN_FRAMES).toBe(true);
}

/** Stops the clock of a page, some seconds on: a busy machine may take them for the two calls. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 10_000));
}

/** Opens the wall under a clock that stands from the start, and that tests alone move. */
export async function openWallInFrames(page: Page, site: FaultServer, parameters = ''): Promise<void> {
  const now = Date.now();
  await page.clock.install({ time: now });
  await page.clock.pauseAt(now + 60_000);
  await page.goto(`${site.url}#/wall?${parameters}`);
  await expectReadyInFrames(page);
}

/** Opens the wall, with parameters such as `lang=en&theme=light`, and waits until it stands. */
export async function openWall(page: Page, site: FaultServer, parameters = ''): Promise<void> {
  await page.goto(`${site.url}#/wall${parameters === '' ? '' : `?${parameters}`}`);
  await expectReady(page);
}

/** A state of the wall that its address alone decides. */
export interface WallState {
  readonly scene: SceneId;
  readonly theme: 'dark' | 'light';
  readonly lang: 'zh-CN' | 'en';
}

/** Resolves once nothing in the page has changed for three frames. */
export async function stillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    let quiet = 0;
    const observer = new MutationObserver(() => (quiet = 0));
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    while (quiet < 3) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      quiet += 1;
    }
    observer.disconnect();
  });
}

/** Brings a wall that is open into another state by its address, without loading it anew, and waits until it stands. */
export async function turnTo(page: Page, { scene, theme, lang }: WallState, parameters: string): Promise<void> {
  await page.evaluate((query) => (location.hash = `#/wall?${query}`), `scene=${scene}&theme=${theme}&lang=${lang}&${parameters}`);
  await expect(page.locator(`html[lang="${lang}"][data-theme="${theme}"][data-app-ready="true"] .scene.${scene}`)).toBeAttached();
  await stillness(page);
}

/** Turns the pages of a phone one by one, from the first until it comes round; elsewhere there is one. */
export async function onEachPage(page: Page, look: (place: string) => Promise<void>): Promise<void> {
  const pager = page.getByTestId('pager-page');
  const count = Number((await pager.count()) === 0 ? 1 : await pager.getAttribute('data-pages'));
  for (let at = 1; at <= count; at += 1) {
    await look(count > 1 ? `page ${at} of ${count}` : '');
    if (count === 1) return;
    await page.getByTestId('pager-next').click();
    await expect(pager).toHaveAttribute('data-page', String((at % count) + 1));
    await expectReady(page);
    await stillness(page);
  }
}

/** Beyond the longest poll interval, 30 s and a tenth. */
const ONE_POLL = '00:34';

/**
 * Waits until the page has taken in every answer, but those of files that are left waiting: until its check is over, where there
 * is none. The server alone does not tell that: between its answers a page has more to ask for.
 */
export async function expectAnswered(page: Page, site: FaultServer, waiting = 0): Promise<void> {
  const read = async (): Promise<object> => {
    const { isChecking, underWay } = (await page.evaluate(() => window.__diag?.().fetches)) ?? {};
    return { open: site.open(), underWay, isChecking };
  };
  await expect.poll(read, { intervals: [5, 10, 20, 50, 100] }).toEqual({ open: waiting, underWay: waiting, isChecking: waiting > 0 });
}

/** Lets one poll come due, once no answer is under way: a jump of the clock would make that one late. */
export async function passOnePoll(page: Page, site: FaultServer): Promise<void> {
  await expectAnswered(page, site);
  await page.clock.fastForward(ONE_POLL);
}

export const panelOf = (page: Page, id: string): Locator => page.getByTestId(`panel-${id}`);
export const drawerOf = (page: Page): Locator => page.getByTestId('evidence-drawer');

/** How one panel stands, by its hooks. */
export interface PanelLook {
  readonly id: string;
  readonly state: string;
  readonly code: string | null;
  readonly needs: readonly string[];
  /** `id=value` of its figures. */
  readonly figures: readonly string[];
  /** Texts drawn in its charts. */
  readonly drawn: number;
}

export async function readPanels(page: Page): Promise<readonly PanelLook[]> {
  return page.locator('[data-testid^="panel-"]').evaluateAll((panels) =>
    panels.map((panel) => ({
      id: (panel.getAttribute('data-testid') ?? '').slice('panel-'.length),
      state: panel.getAttribute('data-state') ?? '',
      code: panel.getAttribute('data-code'),
      needs: (panel.getAttribute('data-needs') ?? '').split(' ').filter((name) => name !== ''),
      figures: [...panel.querySelectorAll('[data-figure]')].map((each) => `${each.getAttribute('data-figure')}=${each.getAttribute('data-value')}`),
      drawn: panel.querySelectorAll('svg text').length,
    })),
  );
}

/** All that a panel says: printed text, drawn text and text alternatives. */
export async function readWords(panel: Locator): Promise<string> {
  return panel.evaluate((element) =>
    [element.textContent, ...[...element.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'))].join('\n'),
  );
}
