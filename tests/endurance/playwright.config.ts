import { defineConfig } from '@playwright/test';
import config from '../../playwright.config';

/** Hours of the page’s clock are a quarter of an hour of ours to an hour, by the machine; what the faults’ rows count is done in full. */
export default defineConfig<{ times: number }>({
  ...config,
  testDir: '..',
  testMatch: ['endurance/*.spec.ts', 'faults/lifecycle.spec.ts'],
  // Those that stand here in full themselves.
  grepInvert: /lifecycle\.spec\.ts.* L0[123] · /,
  outputDir: '../../test-results',
  timeout: 7_200_000,
  use: { ...config.use, times: 1 },
});
