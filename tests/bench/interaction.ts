import type { Locator, Page } from '@playwright/test';
import { MOCK_DIR, readDatasetFiles, type DatasetFiles } from '../../scripts/lib/files';
import { scaleFiles } from '../../scripts/scale/files';
import { mockCollections } from '../fixtures/mock-collections';
import { onStage, type Stage } from './browser';
import type { Measure } from './measure';

/** Sizes of the dataset, by what they are called; each for so many rounds. */
const SIZES: readonly { readonly name: string; readonly files: () => DatasetFiles; readonly rounds: number }[] = [
  { name: 'default data', files: () => readDatasetFiles(MOCK_DIR), rounds: 5 },
  { name: '100,000 records', files: () => scaleFiles(100_000, 1, mockCollections()), rounds: 2 },
];
/** Most that a task, and that an interaction from the press to the next frame, may take, in ms. */
const TASK_MS = 100;
const INTERACTION_MS = 200;
/** The page stands still when it has neither changed nor worked for so long. */
const STILL_MS = 1_000;

/** What the page notes of one interaction, in ms. */
interface Notes {
  /** When the key or button went down; `NaN` until it does. */
  start: number;
  /** When the page last changed. */
  changed: number;
  /** When a long task last ended. */
  worked: number;
  /** The longest task; 0 where none took 50 ms. */
  task: number;
  /** The longest event of an interaction, to the frame that shows it: what INP is made of; 0 where all were below 16 ms. */
  event: number;
}

/** Runs in the page before anything else. */
function takeNotes(): void {
  const notes: Notes = { start: NaN, changed: 0, worked: 0, task: 0, event: 0 };
  Object.assign(window, { notes });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      notes.worked = startTime + duration;
      notes.task = Math.max(notes.task, duration);
    }
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      if (entry.interactionId > 0 && entry.startTime >= notes.start) notes.event = Math.max(notes.event, entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  const begin = ({ timeStamp }: Event): void => {
    if (Number.isNaN(notes.start)) notes.start = timeStamp;
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, begin, { capture: true });
  // The clock of the status bar goes on.
  const isOfPage = ({ target }: MutationRecord): boolean => !(target instanceof Element ? target : target.parentElement)?.closest('[data-testid="status-bar"]');
  new MutationObserver((changes) => {
    if (changes.some(isOfPage)) notes.changed = performance.now();
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

type Noted = Window & { readonly notes: Notes };

async function standStill(page: Page): Promise<void> {
  await page.waitForFunction(
    (still) => {
      const { changed, worked } = (window as unknown as Noted).notes;
      return performance.now() - Math.max(changed, worked) > still;
    },
    STILL_MS,
    { polling: 100, timeout: 120_000 },
  );
}

async function noted(page: Page, act: () => Promise<void>): Promise<Notes> {
  await standStill(page);
  await page.evaluate(() => void Object.assign((window as unknown as Noted).notes, { start: NaN, task: 0, event: 0 }));
  await act();
  await standStill(page);
  return page.evaluate(() => (window as unknown as Noted).notes);
}

/** A press of the mouse at the middle of an element that is brought into sight before. */
async function press(page: Page, target: Locator): Promise<Notes> {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 2, y + height / 2);
  return noted(page, () => page.mouse.click(x + width / 2, y + height / 2));
}

async function pressMark(page: Page, panel: string): Promise<Notes> {
  await page.locator(`[data-testid="panel-${panel}"] .chart`).focus();
  await page.keyboard.press('End');
  return noted(page, () => page.keyboard.press('Space'));
}

/** The worst of each key; from the first key's press to the last change. */
async function type(page: Page, keys: readonly string[]): Promise<Notes> {
  const box = page.getByRole('combobox');
  await box.focus();
  return noted(page, async () => {
    for (const key of keys) await page.keyboard.press(key);
  });
}

const facet = (page: Page, name: string, at: number): Locator => page.locator(`[data-facet="${name}"] input`).nth(at);
const clear = (page: Page): Promise<Notes> => press(page, page.getByTestId('clear-filters'));

/** What a planner does at the desk, one after the other. */
const INTERACTIONS: readonly (readonly [string, (page: Page) => Promise<Notes>])[] = [
  ['a value of a facet', (page) => press(page, facet(page, 'sector', 1))],
  ['a value of another facet beside it', (page) => press(page, facet(page, 'status', 0))],
  ['a mark in a chart', (page) => pressMark(page, 'kinds')],
  ['a chip let go', (page) => press(page, page.locator('[data-chip]').first())],
  ['undo', (page) => noted(page, () => page.keyboard.press('Control+z'))],
  ['clear all', clear],
  ['side by side by sector', (page) => press(page, facet(page, 'compare', 1))],
  ['side by side no more', (page) => press(page, facet(page, 'compare', 0))],
  ['initials typed in the search', (page) => type(page, ['h', 'c', 's', 'b'])],
  ['a word typed in the search', (page) => type(page, ['Escape', ...'hydraulic'])],
  ['words that are not there typed', (page) => type(page, ['Escape', ...'zzzzz'])],
  ['those made the filter', (page) => type(page, ['Enter'])],
  ['clear what finds nothing', clear],
];

async function openDesk({ page, site }: Stage, files: DatasetFiles): Promise<void> {
  for (const [name, bytes] of files) site.setBody(`data/${name}.json`, bytes.toString('utf8'));
  site.setBody('config.json', JSON.stringify({ apiBase: 'data/' }));
  await page.addInitScript(takeNotes);
  await page.goto(`${site.url}#/explore?basis=all`);
  await page.locator('html[data-app-ready="true"]').waitFor({ state: 'attached', timeout: 120_000 });
  await standStill(page);
}

async function measureSize({ name, files, rounds }: (typeof SIZES)[number]): Promise<readonly Measure[]> {
  return onStage(async (stage) => {
    await openDesk(stage, files());
    const all = INTERACTIONS.map((): Notes[] => []);
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, [, act]] of INTERACTIONS.entries()) all[index]?.push({ ...(await act(stage.page)) });
    }
    const worst = (of: readonly Notes[], read: (notes: Notes) => number): number => Math.max(...of.map(read));
    return INTERACTIONS.flatMap(([interaction], index): readonly Measure[] => {
      const notes = all[index] ?? [];
      return [
        { name: `${name}: ${interaction}: longest task`, value: worst(notes, ({ task }) => task), budget: TASK_MS, unit: 'ms' },
        { name: `${name}: ${interaction}: to the next frame`, value: worst(notes, ({ event }) => event), budget: INTERACTION_MS, unit: 'ms' },
        { name: `${name}: ${interaction}: until all stands`, value: worst(notes, ({ changed, start }) => changed - start), unit: 'ms' },
      ];
    });
  });
}

/** What the desk's page does when it is used: the worst of some rounds, with the default data and with many records. */
export async function measureInteraction(): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const size of SIZES) measures.push(...(await measureSize(size)));
  return measures;
}
