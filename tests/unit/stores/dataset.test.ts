// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from 'vue';
import { useDatasetStore } from '@/stores/dataset';
import { createJitter } from '@/stores/jitter';
import { answerFrom, mount, publish, type Files } from './harness';

const files: Files = new Map();
const requests: string[] = [];
/** How long the server takes to answer, ms. */
let delay = 0;
vi.mock('@/data/http', () => ({
  fetchBody: async (path: string) => {
    requests.push(path);
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    return answerFrom(files, path);
  },
}));

let app: App | undefined;
async function start() {
  const mounted = await mount(useDatasetStore);
  app = mounted.app;
  return mounted.result;
}

beforeEach(() => {
  vi.useFakeTimers();
  files.clear();
  requests.length = 0;
  delay = 0;
  files.set('config.json', '{"pollSeconds":30}');
  publish(files, '1', { documents: [], places: [], titles: [] });
});
afterEach(() => {
  app?.unmount();
  vi.useRealTimers();
});

describe('useDatasetStore', () => {
  it('asks for no data until a panel needs some', async () => {
    await start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toEqual(['config.json']);
  });

  it('checks again within the poll interval and a tenth, and says when', async () => {
    const dataset = await start();
    dataset.ensure(['places']);
    await vi.advanceTimersByTimeAsync(100);
    const checked = dataset.checkedAt ?? 0;
    const due = (dataset.nextCheckAt ?? 0) - checked;
    expect(due).toBeGreaterThanOrEqual(27_000);
    expect(due).toBeLessThanOrEqual(33_000);
    await vi.advanceTimersByTimeAsync(due + 1_000);
    expect(dataset.checkedAt).toBeGreaterThan(checked);
  });

  it('goes on checking through an outage, and heals within one interval', async () => {
    const dataset = await start();
    dataset.ensure(['places']);
    await vi.advanceTimersByTimeAsync(100);
    files.set('api/v1/manifest.json', { code: 'NETWORK' });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(dataset.snapshot?.manifestFault?.code).toBe('NETWORK');
    expect(dataset.diagnose()).toMatchObject({ dataset: '1', errors: expect.arrayContaining([expect.objectContaining({ code: 'NETWORK' })]) as unknown });
    publish(files, '1', { documents: [], places: [], titles: [] });
    await vi.advanceTimersByTimeAsync(34_000);
    expect(dataset.snapshot).not.toHaveProperty('manifestFault');
  });

  it('N05 · asks no sooner than the server wants to be asked again', async () => {
    const dataset = await start();
    dataset.ensure(['places']);
    await vi.advanceTimersByTimeAsync(100);
    files.set('api/v1/manifest.json', { code: 'HTTP_503', retryAfterS: 90 });
    await vi.advanceTimersByTimeAsync(34_000);
    expect((dataset.nextCheckAt ?? 0) - (dataset.checkedAt ?? 0)).toBe(90_000);
    const asked = requests.length;
    await vi.advanceTimersByTimeAsync(50_000);
    expect(requests).toHaveLength(asked);
    publish(files, '1', { documents: [], places: [], titles: [] });
    await vi.advanceTimersByTimeAsync(41_000);
    expect(dataset.snapshot).not.toHaveProperty('manifestFault');
  });

  it('fetches a collection that is asked for later at once', async () => {
    const dataset = await start();
    dataset.ensure(['places']);
    await vi.advanceTimersByTimeAsync(100);
    expect(dataset.snapshot?.collections.titles).toBeUndefined();
    dataset.ensure(['titles']);
    await vi.advanceTimersByTimeAsync(100);
    expect(dataset.snapshot?.collections.titles?.records).toEqual([]);
  });

  it('fetches a collection that is asked for while a check is under way', async () => {
    const dataset = await start();
    delay = 200;
    dataset.ensure(['places']);
    await vi.advanceTimersByTimeAsync(100);
    expect(requests).toContain('api/v1/places.json');
    dataset.ensure(['titles']);
    await vi.advanceTimersByTimeAsync(500);
    expect(dataset.snapshot?.collections.titles?.records).toEqual([]);
  });

  it('works by the defaults when config.json is broken, and says so', async () => {
    files.set('config.json', '{');
    const dataset = await start();
    dataset.ensure(['places']);
    await vi.advanceTimersByTimeAsync(100);
    expect(dataset.configFaults).toMatchObject([{ code: 'BAD_JSON', file: 'config.json' }]);
    expect(dataset.snapshot?.manifest?.version).toBe('1');
  });

  it('reads a config.json that is not there at first when it is, and tells one outage once', async () => {
    files.set('config.json', { code: 'NETWORK' });
    const dataset = await start();
    dataset.ensure(['places']);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(dataset.diagnose().errors.map(({ file, code }) => `${file} ${code}`)).toEqual(['config.json NETWORK']);
    files.set('config.json', '{"pollSeconds":60}');
    await vi.advanceTimersByTimeAsync(34_000);
    expect(dataset.config.pollSeconds).toBe(60);
    expect(dataset.configFaults).toEqual([]);
    const asked = requests.filter((path) => path === 'config.json').length;
    await vi.advanceTimersByTimeAsync(200_000);
    expect(requests.filter((path) => path === 'config.json')).toHaveLength(asked);
  });
});

describe('createJitter', () => {
  it('spreads checks within a tenth, differently from screen to screen', () => {
    const turns = Array.from({ length: 100 }, (_, turn) => turn);
    const [a, b] = [createJitter(1), createJitter(2 ** 31)];
    expect(Math.min(...turns.map(a))).toBeGreaterThanOrEqual(0.9);
    expect(Math.max(...turns.map(a))).toBeLessThanOrEqual(1.1);
    expect(turns.some((turn) => Math.abs(a(turn) - b(turn)) > 0.05)).toBe(true);
  });
});
