import type { CDPSession, Page } from '@playwright/test';

/** What the page holds on to, after the garbage is collected. */
export interface Holdings {
  /** Nodes of the DOM, in the page or kept out of it. */
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of the JavaScript heap. */
  readonly heap: number;
  /** Instances of charts in the page, and pictures that they draw. */
  readonly charts: number;
  readonly pictures: number;
}

async function readHoldings(page: Page, cdp: CDPSession): Promise<Holdings> {
  for (let turn = 0; turn < 3; turn += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN;
  const count = (selector: string): Promise<number> => page.locator(selector).count();
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heap: metric('JSHeapUsedSize'),
    charts: await count('[_echarts_instance_]'),
    pictures: await count('main .chart.drawn'),
  };
}

/** Two readings that differ by less say the same. */
const SAME_BYTES = 5_000;

/** What the page holds once nothing is under way: a check of the data is over when two readings agree. */
export async function readSettled(page: Page, cdp: CDPSession): Promise<Holdings> {
  let before = await readHoldings(page, cdp);
  for (;;) {
    const after = await readHoldings(page, cdp);
    const isSettled = after.nodes === before.nodes && after.listeners === before.listeners && Math.abs(after.heap - before.heap) < SAME_BYTES;
    if (isSettled) return after;
    before = after;
  }
}

/** What was gained where nothing should be; empty = nothing. `heapBytes` is what the engine may have kept for itself. */
export function leaksBetween(before: Holdings, after: Holdings, heapBytes: number): readonly string[] {
  const gained = (name: 'nodes' | 'listeners' | 'heap'): number => after[name] - before[name];
  return [
    ...(gained('nodes') > 0 ? [`${gained('nodes')} nodes`] : []),
    ...(gained('listeners') > 0 ? [`${gained('listeners')} listeners`] : []),
    ...(gained('heap') > heapBytes ? [`${gained('heap')} bytes of heap`] : []),
    ...(after.charts === after.pictures ? [] : [`${after.charts} charts for ${after.pictures} pictures`]),
  ];
}

/** A leak on purpose: keeps every panel that leaves the page, and listens for each of them. */
export async function keepRemovedPanels(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept: Element[] = [];
    new MutationObserver((records) => {
      for (const node of records.flatMap((record) => [...record.removedNodes])) {
        if (!(node instanceof Element) || !node.querySelector('.panel')) continue;
        kept.push(node);
        window.addEventListener('resize', () => node.getBoundingClientRect());
      }
    }).observe(document.body, { subtree: true, childList: true });
    Object.assign(window, { kept });
  });
}
