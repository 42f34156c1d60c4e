import { expect, type CDPSession, type Page } from '@playwright/test';
import type { FaultServer } from '../fixtures/fault-server';
import { leaksBetween, readSettled, type Holdings } from '../e2e/support/leaks';
import { expectAnswered, openWall } from '../e2e/support/wall';

/** Every scene in turn, with its seconds. */
const PLAYLIST = { overview: 30, pilots: 25, platforms: 25, timeline: 25, benefits: 20 } as const;
const ROUND = Object.entries(PLAYLIST);
const ADDRESS = `kiosk=1&tour=1&scenes=${ROUND.map(([scene, seconds]) => `${scene}:${seconds}`).join(',')}`;

/** A request under way must not miss its 12 s by a jump of the clock. */
const STRIDE_MS = 4_000;
const TICK_MS = 1_000;
const FRAME_MS = 20;
const MOST_FRAMES = 500;
/** A scene ends at one of the playlist's ticks, a second apart. */
const TOLERANCE_S = 1;

/** A scene that came, by the page's clock in ms. */
interface Showing {
  readonly scene: string;
  readonly at: number;
}

/** Has the page note each scene that it shows, from now on. */
async function noteScenes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shown: Showing[] = [];
    const note = (): void => {
      const scene = document.querySelector('nav [data-scene][aria-current]')?.getAttribute('data-scene') ?? '';
      const isThere = document.querySelector('.scene')?.classList.contains(scene) ?? false;
      if (isThere && shown.at(-1)?.scene !== scene) shown.push({ scene, at: Date.now() });
    };
    const main = document.querySelector('main');
    if (main) new MutationObserver(note).observe(main, { childList: true });
    note();
    Object.assign(window, { shown });
  });
}

/** The scenes noted since the last time, the one that shows included, and what time it is. */
async function takeNotes(page: Page): Promise<{ readonly shown: readonly Showing[]; readonly now: number }> {
  return page.evaluate(() => {
    const { shown } = window as unknown as { shown: Showing[] };
    return { shown: [...shown.splice(0, shown.length - 1), ...shown], now: Date.now() };
  });
}

/** Lets answers and pictures come: the clock stands meanwhile but for the frames that a picture needs, however busy the machine. */
async function expectQuiet(page: Page, site: FaultServer): Promise<void> {
  await expectAnswered(page, site);
  const isReady = (): Promise<boolean> => page.evaluate(() => document.documentElement.dataset['appReady'] === 'true');
  for (let frame = 0; !(await isReady()); frame += 1) {
    if (frame > MOST_FRAMES) throw new Error('the wall does not become ready');
    await page.clock.runFor(FRAME_MS);
  }
}

const dwellOf = (scene: string): number => Number(ROUND.find(([each]) => each === scene)?.[1] ?? NaN);

/** What is wrong with the turns that scenes took: one out of order, one too short, one too long. */
function turnFaults(shown: readonly Showing[], now: number): readonly string[] {
  const scenes = ROUND.map(([scene]) => scene);
  return shown.flatMap(({ scene, at }, index) => {
    const next = shown[index + 1];
    const seconds = ((next?.at ?? now) - at) / 1000;
    const due = scenes[(scenes.indexOf(scene) + 1) % scenes.length];
    return [
      ...(next && next.scene !== due ? [`${next.scene} after ${scene}`] : []),
      ...(next && seconds < dwellOf(scene) - TOLERANCE_S ? [`${scene} for ${seconds} s`] : []),
      ...(seconds > dwellOf(scene) + TOLERANCE_S ? [`${scene} for ${seconds} s`] : []),
    ];
  });
}

/**
 * Lets the playlist run for some minutes of the page's clock, until a round begins. The garbage is collected at each change of
 * scene: the engine's tables of weak references hold what is dead until then, and double for it, and are never made smaller.
 */
async function run(page: Page, site: FaultServer, cdp: CDPSession, minutes: number): Promise<{ readonly shown: readonly Showing[]; readonly now: number }> {
  const all: Showing[] = [];
  const { now: start } = await takeNotes(page);
  for (;;) {
    await expectQuiet(page, site);
    const { shown, now } = await takeNotes(page);
    const coming = shown.filter(({ at }) => at > (all.at(-1)?.at ?? -Infinity));
    all.push(...coming);
    if (coming.length > 0) await cdp.send('HeapProfiler.collectGarbage');
    const last = all.at(-1);
    if (!last) throw new Error('no scene shows');
    const isOver = now - start > minutes * 60_000;
    if (isOver && (last.scene === 'overview' || now - last.at > 60_000)) return { shown: all, now };
    const left = last.at + dwellOf(last.scene) * 1000 - now;
    await page.clock.runFor(Math.max(TICK_MS, Math.min(STRIDE_MS, left - 2 * TICK_MS)));
  }
}

/** What the wall holds with no mark of the evidence tour lit: for that a hand is at the screen, so that its scene stays longer. */
export async function readAtRest(page: Page, cdp: CDPSession): Promise<Holdings> {
  await page.keyboard.press('Shift');
  await expect(page.locator('[data-lit]')).toHaveCount(0);
  // The frame in which the outline of the mark goes, which is an element: none comes while the clock stands.
  await page.clock.runFor(FRAME_MS);
  return readSettled(page, cdp);
}

interface Endurance {
  /** Minutes of the page's clock before anything is measured, and then. */
  readonly warmUp: number;
  readonly minutes: number;
  /** What the engine may have kept for itself. */
  readonly heapBytes: number;
  /** What is done to the wall in between; for controls. */
  readonly tamper?: (page: Page) => Promise<void>;
}

/**
 * Lets a wall play all its scenes and tour their evidence untouched, for hours of its clock.
 *
 * @returns what it gained between the beginnings of two rounds, and which scenes were not shown for their time; empty = all well.
 */
export async function endure(page: Page, site: FaultServer, { warmUp, minutes, heapBytes, tamper }: Endurance): Promise<readonly string[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  await openWall(page, site, ADDRESS);
  await noteScenes(page);
  await page.clock.pauseAt((await takeNotes(page)).now + TICK_MS);
  await run(page, site, cdp, warmUp);
  const before = await readAtRest(page, cdp);
  // The hand is gone, and its scene over.
  await run(page, site, cdp, 2);
  await tamper?.(page);
  const { shown, now } = await run(page, site, cdp, minutes);
  const after = await readAtRest(page, cdp);
  return [...leaksBetween(before, after, heapBytes), ...turnFaults(shown, now)];
}
