import { defineConfig } from '@playwright/test';
import config from '../../playwright.config';

/** Hours of the page's clock are half an hour of ours to an hour, by the machine. */
export default defineConfig({ ...config, testDir: '.', testMatch: '*.spec.ts', outputDir: '../../test-results', timeout: 7_200_000 });
