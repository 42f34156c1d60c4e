import type { CDPSession, Page } from '@playwright/test';

/** What the page holds on to, after the garbage is collected. */
export interface Holdings {
  /** Nodes of the DOM, in the page or kept out of it. */
  readonly nodes: number;
  readonly listeners: number;
  /** Objects of scripts; those that stand for nodes come and go as nodes are touched. */
  readonly objects: number;
  /** Bytes of the JavaScript heap. */
  readonly heap: number;
  /** Instances of charts in the page, and pictures that they draw. */
  readonly charts: number;
  readonly pictures: number;
}

const COUNT_OF_SCRIPTS = 'function () { return this.filter((each) => !(each instanceof Node || each instanceof CSSStyleDeclaration)).length; }';

/** Counts what inherits from the page's own `Object`: functions, lists and tables among them. */
async function countObjects(cdp: CDPSession): Promise<number> {
  const objectGroup = 'counted';
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'Object.prototype', objectGroup });
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '', objectGroup });
  const counted = await cdp.send('Runtime.callFunctionOn', { functionDeclaration: COUNT_OF_SCRIPTS, objectId: objects.objectId ?? '', returnByValue: true });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup });
  return Number(counted.result.value);
}

async function readHoldings(page: Page, cdp: CDPSession): Promise<Holdings> {
  const objects = await countObjects(cdp);
  for (let turn = 0; turn < 3; turn += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN;
  const count = (selector: string): Promise<number> => page.locator(selector).count();
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    objects,
    heap: metric('JSHeapUsedSize'),
    charts: await count('[_echarts_instance_]'),
    pictures: await count('main .chart.drawn'),
  };
}

/** Two readings that differ by less say the same. */
const SAME_BYTES = 5_000;

/** A page that comes to no rest by then is read as it stands: charts that nobody disposes of go on for ever. */
const MOST_READINGS = 8;

/** What the page holds once nothing is under way: a check of the data is over when two readings agree. */
export async function readSettled(page: Page, cdp: CDPSession): Promise<Holdings> {
  let before = await readHoldings(page, cdp);
  for (let left = MOST_READINGS; ; left -= 1) {
    const after = await readHoldings(page, cdp);
    const isSettled = after.nodes === before.nodes && after.listeners === before.listeners && after.objects === before.objects && Math.abs(after.heap - before.heap) < SAME_BYTES;
    if (isSettled || left === 0) return after;
    before = after;
  }
}

/** Times of the moment and a check of the data that is set up to come: more objects are kept by the app. */
const MOMENTARY_OBJECTS = 40;

/** What was gained where nothing should be; empty = nothing. `heapBytes` is what the engine may have kept for itself. */
export function leaksBetween(before: Holdings, after: Holdings, heapBytes: number): readonly string[] {
  const gained = (name: 'nodes' | 'listeners' | 'objects' | 'heap'): number => after[name] - before[name];
  return [
    ...(gained('nodes') > 0 ? [`${gained('nodes')} nodes`] : []),
    ...(gained('listeners') > 0 ? [`${gained('listeners')} listeners`] : []),
    ...(gained('objects') > MOMENTARY_OBJECTS ? [`${gained('objects')} objects`] : []),
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
