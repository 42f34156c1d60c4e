import { launchedWith, NO_COMPILERS } from '../e2e/support/launch';
import { expect, test } from '../e2e/support/test';
import { endure } from './endure';

/** Measured from hour to hour, the heap of a wall that stands differs by less than 10 kB: times and texts of the moment. */
const HEAP_BYTES = 20_000;

test.use({ launchOptions: launchedWith(NO_COMPILERS) });

test('six hours of all scenes with their evidence gain nothing, and show each for its time', async ({ page, site }) => {
  expect(await endure(page, site, { warmUp: 60, minutes: 360, heapBytes: HEAP_BYTES })).toEqual([]);
});
