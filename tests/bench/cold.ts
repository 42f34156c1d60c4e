import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { onStage, openWall, type Stage } from './browser';
import { median, type Measure } from './measure';

const RUNS = 5;
/** Starting a browser keeps both cores busy for a while, which is not the site's doing. */
const BROWSER_START_MS = 2_000;

/** What the page itself notes while it starts; times in ms since navigation. */
interface Notes {
  paint: number;
  charts: number;
  ready: number;
  task: number;
  shift: number;
}

/** Runs in the page before anything else. */
function takeNotes(): void {
  const notes: Notes = { paint: NaN, charts: NaN, ready: NaN, task: 0, shift: 0 };
  Object.assign(window, { notes });
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') notes.paint = entry.startTime;
  });
  observe('longtask', (entry) => (notes.task = Math.max(notes.task, entry.duration)));
  observe('layout-shift', (entry) => (notes.shift += (entry as PerformanceEntry & { value: number }).value));

  // A chart is drawn when its picture first has text or paths; the last of them counts.
  const drawn = new Set<Element>();
  const look = (): void => {
    for (const chart of document.querySelectorAll('[data-testid^="panel-"] .chart')) {
      if (drawn.has(chart) || !chart.querySelector('svg text, svg path')) continue;
      drawn.add(chart);
      notes.charts = performance.now();
    }
    if (Number.isNaN(notes.ready) && document.documentElement.dataset['appReady'] === 'true') notes.ready = performance.now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-app-ready'] });
}

interface Weight {
  requests: number;
  bytes: number;
  js: number;
}

/** Counts responses and their gzip size, from now on. */
function weigh(page: Page): () => Promise<Weight> {
  const weights: Promise<{ gzip: number; isScript: boolean }>[] = [];
  page.on('response', (response) => {
    const isScript = new URL(response.url()).pathname.endsWith('.js');
    weights.push(response.body().then((body) => ({ gzip: gzipSync(body).length, isScript })));
  });
  return async () => {
    const all = await Promise.all(weights);
    const sum = (some: typeof all): number => some.reduce((total, { gzip }) => total + gzip, 0);
    return { requests: all.length, bytes: sum(all), js: sum(all.filter(({ isScript }) => isScript)) };
  };
}

async function start(stage: Stage): Promise<Notes & Weight> {
  const { page } = stage;
  const weight = weigh(page);
  await page.addInitScript(takeNotes);
  await page.waitForTimeout(BROWSER_START_MS);
  await openWall(stage);
  await page.waitForLoadState('networkidle');
  const notes = await page.evaluate(() => (window as unknown as { notes: Notes }).notes);
  return { ...notes, ...(await weight()) };
}

/** From a browser that has never seen the site: median of five starts. */
export async function measureCold(): Promise<readonly Measure[]> {
  const runs: (Notes & Weight)[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await onStage(start));
  const of = (name: keyof (Notes & Weight)): number => median(runs.map((run) => run[name]));
  return [
    { name: 'cold: first paint', value: of('paint'), budget: 300, unit: 'ms' },
    { name: 'cold: charts drawn', value: of('charts'), budget: 600, unit: 'ms' },
    { name: 'cold: data-app-ready', value: of('ready'), budget: 1000, unit: 'ms' },
    { name: 'cold: longest task', value: of('task'), budget: 150, unit: 'ms' },
    { name: 'cold: layout shift', value: of('shift'), budget: 0.02, unit: '' },
    { name: 'cold: requests', value: of('requests'), budget: 30, unit: '' },
    { name: 'cold: bytes, gzip', value: of('bytes') / 1024, unit: 'KiB' },
    { name: 'cold: JavaScript, gzip', value: of('js') / 1024, budget: 300, unit: 'KiB' },
  ];
}
