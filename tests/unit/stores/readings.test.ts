// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from 'vue';
import { COUNTED } from '@/analysis/counted-figures';
import { useReadingsStore } from '@/stores/readings';
import { mockCollections } from '../../fixtures/mock-collections';
import { mockReadings } from '../../fixtures/mock-readings';
import { answerFrom, mount, publish, type Files } from './harness';

const files: Files = new Map();
const requests: string[] = [];
vi.mock('@/data/http', () => ({
  fetchBody: async (path: string) => {
    requests.push(path);
    return answerFrom(files, path);
  },
}));

const all = mockCollections();
const counted = Object.fromEntries(COUNTED.map((name) => [name, all[name]]));
const readings = mockReadings();

let app: App | undefined;
async function start() {
  const mounted = await mount(useReadingsStore);
  app = mounted.app;
  await vi.advanceTimersByTimeAsync(100);
  return mounted.result;
}
const doubtsOf = (store: ReturnType<typeof useReadingsStore>) => store.notesOf('plt-05').map(({ doubt }) => doubt.id);

beforeEach(() => {
  vi.useFakeTimers();
  files.clear();
  requests.length = 0;
  files.set('config.json', '{"pollSeconds":30}');
});
afterEach(() => {
  app?.unmount();
  vi.useRealTimers();
});

describe('useReadingsStore', () => {
  it('gives the notes on a record, with the numbers under the other reading', async () => {
    publish(files, '1', { ...counted, readings });
    const store = await start();
    expect(store.notesOf('plt-05')).toMatchObject([{ doubt: { id: 'amb-13' }, otherwise: { figures: [{ before: { value: 4 }, after: { value: 5 } }, {}] } }]);
  });

  it('asks for nothing and has no notes where the manifest lists no readings', async () => {
    publish(files, '1', counted);
    expect(doubtsOf(await start())).toEqual([]);
    expect(requests).not.toContain('api/v1/readings.json');
  });

  it('leaves out a reading outside the contract', async () => {
    publish(files, '1', { ...counted, readings: [{ id: 'amb-15' }, ...readings] });
    expect(doubtsOf(await start())).toEqual(['amb-13']);
  });

  it.each([
    ['is not the one that the manifest lists', '[]'],
    ['is no list', '{}'],
    ['is cut off', '[{"id'],
  ])('has no notes while the file %s, and has them once it is whole', async (_, text) => {
    publish(files, '1', { ...counted, readings });
    const whole = files.get('api/v1/readings.json') ?? '';
    files.set('api/v1/readings.json', text);
    const store = await start();
    expect(doubtsOf(store)).toEqual([]);
    files.set('api/v1/readings.json', whole);
    await vi.advanceTimersByTimeAsync(31_000);
    expect(doubtsOf(store)).toEqual(['amb-13']);
  });

  it('has no notes where they cannot be fetched', async () => {
    publish(files, '1', { ...counted, readings });
    files.delete('api/v1/readings.json');
    expect(doubtsOf(await start())).toEqual([]);
  });
});
