import type { Page } from '@playwright/test';
import { launchedWith, NO_COMPILERS } from '../e2e/support/launch';
import { keepRemovedPanels } from '../e2e/support/leaks';
import { expect, test } from '../e2e/support/test';
import { endure } from './endure';

/** From hour to hour the heap of a wall differs by less: times and texts of the moment. */
const HEAP_BYTES = 20_000;

test.use({ launchOptions: launchedWith(NO_COMPILERS) });

test('L08 · six hours of all scenes with their evidence gain nothing, and show each for its time', async ({ page, site }) => {
  expect(await endure(page, site, { warmUp: 60, minutes: 360, heapBytes: HEAP_BYTES })).toEqual([]);
});

test('L11 · the measure itself sees panels kept on purpose', async ({ page, site }) => {
  const leaks = (await endure(page, site, { warmUp: 2, minutes: 6, heapBytes: HEAP_BYTES, tamper: keepRemovedPanels })).join(', ');
  for (const kind of [/\d+ nodes/, /\d+ listeners/, /\d+ objects/, /\d+ bytes/]) expect(leaks).toMatch(kind);
});

test('L11 · the measure itself sees a scene that stays', async ({ page, site }) => {
  const hold = (wall: Page): Promise<void> => wall.keyboard.press('Space');
  const faults = await endure(page, site, { warmUp: 1, minutes: 2, heapBytes: HEAP_BYTES, tamper: hold });
  expect(faults.join(', ')).toMatch(/overview for \d{3}/);
});
