import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { say } from './files';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const PLACES = [
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const onDebian = (): boolean => existsSync('/etc/debian_version');
const isRoot = (): boolean => process.getuid?.() === 0;

function succeeds(command: string, args: readonly string[]): boolean {
  say(`$ ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** Installs Debian packages as root; false where that is not possible. */
function aptInstall(packages: readonly string[]): boolean {
  if (!onDebian() || !isRoot()) return false;
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  return succeeds('apt-get', install) || (succeeds('apt-get', ['update']) && succeeds('apt-get', install));
}

function installed(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((dir) => NAMES.map((name) => join(dir, name)));
  return [...onPath, ...PLACES].find((path) => existsSync(path));
}

/** Playwright's own Chromium, where it has been downloaded. */
function downloaded(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/**
 * Path of a Chrome or Chromium: `$CHROME`, an installed one, Playwright's download, or one installed by apt as root.
 * @throws Error with the command to run, when none is there and none can be installed.
 */
export function findBrowser(): string {
  const asked = process.env['CHROME'];
  if (asked) {
    if (!existsSync(asked)) throw new Error(`$CHROME names no file: ${asked}`);
    return asked;
  }
  const found = installed() ?? downloaded();
  if (found) return found;
  if (succeeds('npx', ['playwright', 'install', 'chromium'])) {
    const path = downloaded();
    if (path) return path;
  }
  const packaged = aptInstall(['chromium', 'fonts-noto-cjk']) ? installed() : undefined;
  if (packaged) return packaged;
  throw new Error('no Chrome or Chromium. Run: npx playwright install --with-deps chromium\nor set CHROME to the path of one.');
}

/** Sees to it that Chinese text is drawn with a real font; warns where that is not possible. */
export function ensureChineseFont(): void {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  if (aptInstall(['fontconfig', 'fonts-noto-cjk']) && hasChineseFont()) return;
  say('warning: no Chinese font found, so layout tests may fail. Run: sudo apt-get install -y fonts-noto-cjk');
}

function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}
