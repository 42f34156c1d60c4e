import { expect, type Locator, type Page } from '@playwright/test';
import type { FaultServer } from '../../fixtures/fault-server';

/** Waits until no panel loads and every chart has drawn. */
export async function expectReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-app-ready', 'true');
}

/** Opens the wall, with parameters such as `lang=en&theme=light`, and waits until it stands. */
export async function openWall(page: Page, site: FaultServer, parameters = ''): Promise<void> {
  await page.goto(`${site.url}#/wall${parameters === '' ? '' : `?${parameters}`}`);
  await expectReady(page);
}

/** Beyond the longest poll interval, 30 s and a tenth. */
const ONE_POLL = '00:34';

/** Lets one poll come due, once no answer is under way: a jump of the clock would make that one late. */
export async function passOnePoll(page: Page, site: FaultServer): Promise<void> {
  await expect.poll(() => site.open()).toBe(0);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
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
