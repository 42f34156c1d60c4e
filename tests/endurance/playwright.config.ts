import { defineConfig } from '@playwright/test';
import config from '../../playwright.config';

/** Hours of the page's clock are some twenty minutes of ours. */
export default defineConfig({ ...config, testDir: '.', outputDir: '../../test-results', timeout: 3_600_000 });
