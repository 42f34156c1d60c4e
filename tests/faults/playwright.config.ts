import { defineConfig } from '@playwright/test';
import config from '../../playwright.config';
import { grepOf } from './titles';

/** Every browser test that is named by a fault, wherever it stands. */
export default defineConfig({ ...config, testDir: '..', outputDir: '../../test-results', grep: new RegExp(grepOf()) });
