import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/find-browser';
import { startFaultServer, type FaultServer } from '../fixtures/fault-server';

/** A browser with a fresh profile and one page, and the built site on a server of its own. */
export interface Stage {
  readonly site: FaultServer;
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Process id of the browser; its helpers are its descendants. */
  readonly pid: number;
}

/** Sets the stage, runs, and clears it away whatever happens. */
export async function onStage<T>(run: (stage: Stage) => Promise<T>): Promise<T> {
  const site = await startFaultServer({ root: process.env['SITE_DIR'] ?? 'dist' });
  const server = await chromium.launchServer({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  let browser: Browser | undefined;
  try {
    browser = await chromium.connect(server.wsEndpoint());
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'zh-CN' });
    // The loader wraps functions in a helper of its own, which those sent to the page would miss.
    await context.addInitScript({ content: 'globalThis.__name = (it) => it;' });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    return await run({ site, page, cdp, pid: server.process().pid ?? 0 });
  } finally {
    await browser?.close();
    await server.close();
    await site.close();
  }
}

export async function openWall({ page, site }: Stage, parameters = ''): Promise<void> {
  await page.goto(`${site.url}#/wall${parameters}`);
  await page.locator('html[data-app-ready="true"]').waitFor({ state: 'attached' });
}

/** The browser's own counters, by name: `TaskDuration` in s, `JSHeapUsedSize` in bytes, `Nodes`, `JSEventListeners`. */
export async function readMetrics(cdp: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
