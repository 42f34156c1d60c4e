import type { Page } from '@playwright/test';
import { endure } from '../endurance/endure';
import { keepRemovedPanels } from './support/leaks';
import { launchedWith, NO_COMPILERS } from './support/launch';
import { expect, test } from './support/test';

/** The engine's tables still fill in the first hour of a wall; the long run in tests/endurance begins after it. */
const HEAP_BYTES = 100_000;

test.use({ launchOptions: launchedWith(NO_COMPILERS) });
test.setTimeout(180_000);

test('half an hour of all scenes with their evidence gains nothing, and shows each for its time', async ({ page, site }) => {
  expect(await endure(page, site, { warmUp: 6, minutes: 30, heapBytes: HEAP_BYTES })).toEqual([]);
});

test('the measure itself sees panels kept on purpose', async ({ page, site }) => {
  const leaks = (await endure(page, site, { warmUp: 1, minutes: 4, heapBytes: HEAP_BYTES, tamper: keepRemovedPanels })).join(', ');
  for (const kind of [/\d+ nodes/, /\d+ listeners/, /\d+ bytes/]) expect(leaks).toMatch(kind);
});

test('the measure itself sees a scene that stays', async ({ page, site }) => {
  const held = (wall: Page): Promise<void> => wall.keyboard.press('Space');
  const faults = await endure(page, site, { warmUp: 1, minutes: 2, heapBytes: HEAP_BYTES, tamper: held });
  expect(faults.join(', ')).toMatch(/overview for \d{3}/);
});
