// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from 'vue';
import { useDatasetStore } from '@/stores/dataset';
import { createJitter } from '@/stores/jitter';
import { answerFrom, mount, publish, type Files } from '../unit/stores/harness';
import { emptyDataset, seeded } from './server';

const NAMES = ['titles', 'pilots', 'places', 'products', 'policies', 'projects'] as const;
const POLLS = 200;

it('N15 · half of all requests reset: no more than a quarter more of them, the last good data stay, and each file heals by itself', async () => {
  const server = emptyDataset(NAMES);
  const first = await server.check();
  const random = seeded(15);
  server.interfere = () => (random() < 0.5 ? { code: 'NETWORK' } : undefined);
  server.requests = 0;
  const changes = { failed: 0, healed: 0 };
  let before = first;
  for (let poll = 0; poll < POLLS; poll += 1) {
    const after = await server.check();
    for (const name of NAMES) {
      expect(after.collections[name]?.records).toBe(first.collections[name]?.records);
      const [was, is] = [before, after].map((snapshot) => snapshot.collections[name]?.fault !== undefined);
      if (!was && is) changes.failed += 1;
      if (was && !is) changes.healed += 1;
    }
    before = after;
  }
  expect(server.requests).toBeLessThanOrEqual(1.25 * POLLS * (NAMES.length + 1));
  expect(Math.min(changes.failed, changes.healed)).toBeGreaterThan(POLLS / 4);
  server.interfere = () => undefined;
  const healed = await server.check();
  expect(NAMES.filter((name) => healed.collections[name]?.fault)).toEqual([]);
});

it('N21 · fifty screens that start together have drifted apart after ten minutes: no ten seconds bring twice the average', () => {
  const SECONDS = 30;
  const random = seeded(21);
  const asked = new Array<number>(1_200).fill(0);
  for (const jitter of Array.from({ length: 50 }, () => createJitter(random() * 2 ** 32))) {
    let at = 0;
    for (let check = 0; at < asked.length; check += 1) {
      asked[Math.floor(at)] = (asked[Math.floor(at)] ?? 0) + 1;
      at += SECONDS * jitter(check);
    }
  }
  const late = asked.slice(600);
  const loads = late.slice(10).map((_, start) => late.slice(start, start + 10).reduce((sum, each) => sum + each, 0));
  const mean = loads.reduce((sum, each) => sum + each, 0) / loads.length;
  expect(mean).toBeGreaterThan(10);
  expect(Math.max(...loads) / mean).toBeLessThanOrEqual(2);
});

const files: Files = new Map();
const requests: string[] = [];
vi.mock('@/data/http', () => ({
  fetchBody: async (path: string) => {
    requests.push(path);
    return answerFrom(files, path);
  },
}));

describe('an outage', () => {
  let app: App | undefined;
  afterEach(() => {
    app?.unmount();
    vi.useRealTimers();
  });

  it('N22, L09 · of two hours asks no more often, keeps no more than the latest faults, and is over within one interval', async () => {
    vi.useFakeTimers();
    files.set('config.json', '{"pollSeconds":30}');
    publish(files, '1', { documents: [], places: [], titles: [] });
    const mounted = await mount(useDatasetStore);
    app = mounted.app;
    const dataset = mounted.result;
    dataset.ensure(['places', 'titles']);
    await vi.advanceTimersByTimeAsync(100);
    const good = dataset.snapshot?.collections.places?.records;
    const up = new Map(files);
    for (const name of up.keys()) files.set(name, { code: 'NETWORK' });
    requests.length = 0;
    await vi.advanceTimersByTimeAsync(7_200_000);
    const perCheck = 4;
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.length).toBeLessThanOrEqual((1.25 * perCheck * 7_200) / 30);
    expect(dataset.snapshot?.collections.places).toMatchObject({ records: good });
    expect(dataset.snapshot?.manifestFault?.code).toBe('NETWORK');
    expect(dataset.diagnose().errors.length).toBeLessThanOrEqual(20);
    for (const [name, body] of up) files.set(name, body);
    await vi.advanceTimersByTimeAsync(34_000);
    expect(dataset.snapshot?.manifestFault).toBeUndefined();
    expect(dataset.snapshot?.collections.places?.fault).toBeUndefined();
  });
});
