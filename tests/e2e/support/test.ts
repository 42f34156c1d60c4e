import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test';
import { startFaultServer, type FaultServer } from '../../fixtures/fault-server';

/** The built site under test. */
export const SITE_DIR = process.env['SITE_DIR'] ?? 'dist';

/** What Playwright itself says where the configuration keeps workers out. */
const BLOCKED_WORKER = 'Service Worker registration blocked by Playwright';

interface Fixtures {
  /** The built site on a server of the test's own, which can break files. */
  readonly site: FaultServer;
  /** Complaints of the browser that the test provokes on purpose. */
  readonly tolerated: RegExp | undefined;
  /** Fails the test on any other console error or warning, uncaught error or violation of the content policy. */
  readonly quiet: void;
}

function watch(page: Page, note: (line: string) => void): void {
  page.on('console', (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().includes(BLOCKED_WORKER)) note(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
}

export const test = base.extend<Fixtures>({
  tolerated: [undefined, { option: true }],
  site: async ({}, use) => {
    const site = await startFaultServer({ root: SITE_DIR });
    await use(site);
    await site.close();
  },
  quiet: [
    async ({ context, tolerated }, use) => {
      const lines: string[] = [];
      const note = (line: string): void => {
        if (!tolerated?.test(line)) lines.push(line);
      };
      context.on('page', (page) => watch(page, note));
      await context.exposeFunction('noteViolation', (line: string) => note(`content policy: ${line}`));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const { noteViolation } = window as unknown as { noteViolation: (line: string) => void };
          noteViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
        });
      });
      await use();
      expect(lines, 'console errors, warnings and policy violations').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
