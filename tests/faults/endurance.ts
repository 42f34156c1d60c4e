import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { FaultServer } from '../fixtures/fault-server';
import { expect, SITE_DIR } from '../e2e/support/test';
import { openWall } from '../e2e/support/wall';

/** How many values this browser keeps of the site; waits for none. */
export async function countKept(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open('reman-valley');
        request.onerror = () => resolve(-1);
        request.onsuccess = () => {
          const db = request.result;
          if (!db.objectStoreNames.contains('kept')) {
            db.close();
            return resolve(0);
          }
          const count = db.transaction('kept').objectStore('kept').count();
          count.onsuccess = () => {
            db.close();
            resolve(count.result);
          };
        };
        // Opened here first it would lack what the app makes in it.
        request.onupgradeneeded = () => request.transaction?.abort();
      }),
  );
}

/** From the next load on, this page's database takes four seconds to open; in real time, as a disk does. */
export async function slowDisk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(IDBOpenDBRequest.prototype, 'onsuccess', {
      set(this: IDBOpenDBRequest, handler: (event: Event) => void) {
        this.addEventListener('success', (event) => AbortSignal.timeout(4_000).addEventListener('abort', () => handler.call(this, event)));
      },
    });
  });
}

/** Opens the wall and waits until its data are kept. */
export async function openAndKeep(page: Page, site: FaultServer, parameters = 'tour=0'): Promise<void> {
  await openWall(page, site, parameters);
  await expect.poll(() => countKept(page)).toBe(2);
}

/** Waits until the worker serves this page, with all its files at hand. */
export async function workerServes(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

const readSite = (name: string): string => readFileSync(join(SITE_DIR, name), 'utf8');
export const VERSION = (JSON.parse(readSite('version.json')) as { version: string }).version;
export const NEWER = '0.1.0+ffffffff';

/** Has the server give out another build of the same app. */
export function deploy(site: FaultServer, version = NEWER, more: object = {}): void {
  for (const name of ['index.html', 'sw.js']) site.setBody(name, readSite(name).replaceAll(VERSION, version));
  site.setBody('version.json', JSON.stringify({ version, ...more }));
}

/** The build that a page runs. */
export async function runningBuild(page: Page): Promise<string | null> {
  return page.locator('meta[name="build"]').getAttribute('content');
}
