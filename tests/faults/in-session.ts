import type { Page } from '@playwright/test';
import { messagesFor } from '@/format/messages';
import type { FaultMode, FaultServer } from '../fixtures/fault-server';
import { expect } from '../e2e/support/test';
import { expectAnswered, openWall, panelOf, passOnePoll, readPanels, type PanelLook } from '../e2e/support/wall';

/** The file that fails, and a panel of the overview that needs it. */
export const FILE = 'pilots.json';
const NEEDED = 'pilots';
export const PANEL = 'pilots';

export const frame = messagesFor('zh-CN').frame;

const isHit = ({ needs }: PanelLook): boolean => needs.includes(NEEDED);

/** Each panel's state and code, by its id. */
async function states(page: Page): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await readPanels(page)).map(({ id, state, code }) => [id, `${state} ${code ?? ''}`.trim()]));
}
const like = (panels: readonly PanelLook[], words: string): Readonly<Record<string, string>> => Object.fromEntries(panels.map((panel) => [panel.id, isHit(panel) ? words : panel.state]));

/** Opens the wall under a clock that stands for tests to move. */
export async function openUnderClock(page: Page, site: FaultServer, parameters = 'tour=0'): Promise<readonly PanelLook[]> {
  await page.clock.install();
  await openWall(page, site, parameters);
  return readPanels(page);
}

interface Fault {
  /** How the file goes wrong. */
  readonly mode: FaultMode;
  readonly code: string;
  /** In which words an error says what is wrong. */
  readonly reason: RegExp;
  /** How long the fault takes to be seen, where it is one of time: `00:13`. */
  readonly after?: string;
}

/**
 * Holds a fault of one file to the contract: panels that need it keep their last good numbers, are `stale` with the code, and say
 * since when; the others stay fresh, and the status bar counts. A page opened anew says the reason, the file and the next try, with no
 * number. One poll after its end all is fresh, with no hand.
 */
export async function expectKeptAndHealed(page: Page, site: FaultServer, { mode, code, reason, after }: Fault): Promise<void> {
  const well = await openUnderClock(page, site);
  const expectHit = (words: string): Promise<void> => expect.poll(() => states(page), { intervals: [50, 100, 200] }).toEqual(like(well, words));
  /** Lets the time limit of the one request pass that is not answered. */
  const wait = async (): Promise<void> => {
    if (after === undefined) return;
    await expectAnswered(page, site, 1);
    await page.clock.fastForward(after);
  };
  site.setFault(FILE, mode);
  await passOnePoll(page, site);
  await wait();
  await expectHit(`stale ${code}`);
  expect((await readPanels(page)).map(({ id, figures }) => [id, figures])).toEqual(well.map(({ id, figures }) => [id, figures]));
  // What only one check met has no mark yet.
  await passOnePoll(page, site);
  await wait();
  await expect(panelOf(page, PANEL)).toContainText(/留存 \d\d:\d\d/);
  const hit = well.filter(isHit).length;
  await expect(page.getByTestId('status-bar')).toHaveText(frame.status.delayed(hit, well.length));

  await page.reload();
  await wait();
  await expectHit(`error ${code}`);
  const panel = panelOf(page, PANEL);
  await expect(panel).toContainText(reason);
  await expect(panel).toContainText(FILE);
  await expect(panel).toContainText(/\d\d:\d\d 起未能读取 · \d\d:\d\d 自动重试/);
  await expect(panel.locator('[data-figure]')).toHaveCount(0);

  site.heal();
  await passOnePoll(page, site);
  await expectHit('fresh');
}
