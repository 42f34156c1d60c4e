import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ensureChineseFont, findBrowser } from './lib/find-browser';
import { say } from './lib/files';

/** Runs the browser tests on the built site, with a browser that is there or can be had. Arguments go to Playwright. */
function main(): number {
  if (!existsSync(process.env['SITE_DIR'] ?? 'dist')) {
    say('e2e: there is no built site. Run: npm run build');
    return 1;
  }
  try {
    const browser = findBrowser();
    ensureChineseFont();
    say(`e2e: ${browser}`);
    const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
    const env = { ...process.env, CHROME: browser };
    return spawnSync(process.execPath, [cli, 'test', ...process.argv.slice(2)], { stdio: 'inherit', env }).status ?? 1;
  } catch (error) {
    say(`e2e: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

process.exitCode = main();
