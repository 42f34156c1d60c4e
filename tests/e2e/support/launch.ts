import type { LaunchOptions } from '@playwright/test';
import config from '../../../playwright.config';

/** The browser of the other tests, with some switches more. */
export function launchedWith(...flags: readonly string[]): LaunchOptions {
  const { args = [], ...others } = config.use?.launchOptions ?? {};
  return { ...others, args: [...args, ...flags] };
}

/** Keeps the engine's compilers out of the heap, so that what it gains is the page's own. */
export const NO_COMPILERS = '--js-flags=--jitless --no-flush-bytecode';
