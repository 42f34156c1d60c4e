import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Answer } from '@/data/answer';
import { refreshSnapshot } from '@/data/refresh';
import type { CollectionName } from '@/domain/collections';
import type { Snapshot } from '@/domain/snapshot';

type Files = Record<string, string>;
const NAMES: readonly CollectionName[] = ['observations', 'indicators'];
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const observation = (id: string, value = 1) => ({ id, indicator: 'i', sector: 's', period: '2020-Q1', value, basis: 'illustrative' });
const indicator = (id: string) => {
  const text = { zh: '值', en: 'Value' };
  return { id, name: text, definition: text, unit: 't', formula: text, standard: null, additiveAcrossSectors: true, basis: 'illustrative' };
};

/** A consistent dataset: its manifest describes its files. */
function version(name: string, observations: object[], indicators: object[] = [indicator('i')]): Files {
  const files: Files = { 'observations.json': JSON.stringify(observations), 'indicators.json': JSON.stringify(indicators) };
  const entries = Object.entries(files).map(([file, text]) => [file.replace('.json', ''), { count: 1, sha256: sha256(text) }]);
  const manifest = { schemaVersion: 1, version: name, dataDate: '2023', files: Object.fromEntries(entries) as object };
  return { ...files, 'manifest.json': JSON.stringify(manifest) };
}

/** A server whose files can be swapped between checks; an Answer stands for a fault. */
function serve(initial: Files) {
  const server = {
    files: { ...initial } as Record<string, string | Answer>,
    requests: [] as string[],
    published: [] as Snapshot[],
    now: 0,
    shown: undefined as Snapshot | undefined,
    /** What an earlier visit kept. */
    kept: undefined as Snapshot | undefined,
    async check(names = NAMES): Promise<Snapshot> {
      server.now += 30_000;
      server.shown = await refreshSnapshot(server.shown, names, {
        fetchFile: async (file) => {
          server.requests.push(file);
          const found = server.files[file] ?? { code: 'HTTP_404' };
          return typeof found === 'string' ? { text: found, sha256: sha256(found) } : found;
        },
        pause: async () => undefined,
        now: () => server.now,
        publish: (interim) => void server.published.push(interim),
        recall: async () => server.kept,
      });
      return server.shown;
    },
  };
  return server;
}

const V1 = version('1', [observation('a')]);
const V2 = version('2', [observation('a'), observation('b')], [indicator('i'), indicator('j')]);
const ids = (snapshot: Snapshot, name: CollectionName = 'observations') => snapshot.collections[name]?.records?.map(({ id }) => id);

describe('refreshSnapshot, first load', () => {
  it('shows every named collection, confirmed now, with nothing marked new', async () => {
    const snapshot = await serve(V1).check();
    expect(ids(snapshot)).toEqual(['a']);
    expect(snapshot).toMatchObject({ manifest: { version: '1' }, checkedAt: 30_000, collections: { observations: { confirmedAt: 30_000 } } });
    expect(snapshot.news.size).toBe(0);
    expect([snapshot, snapshot.collections, snapshot.collections.observations].every(Object.isFrozen)).toBe(true);
  });

  it('shows the others when one file fails', async () => {
    const server = serve(V1);
    server.files['observations.json'] = { code: 'HTTP_404' };
    const snapshot = await server.check();
    expect(snapshot.collections.observations).toMatchObject({ fault: { code: 'HTTP_404', file: 'observations.json', since: 30_000 } });
    expect(snapshot.collections.observations).not.toHaveProperty('records');
    expect(snapshot.collections.indicators).not.toHaveProperty('fault');
  });

  it('uses a file that the manifest does not describe, and says so', async () => {
    const server = serve(V1);
    server.files['observations.json'] = JSON.stringify([observation('edited')]);
    const snapshot = await server.check();
    expect(ids(snapshot)).toEqual(['edited']);
    expect(snapshot.collections.observations).toMatchObject({ unlisted: true });
    expect(snapshot.collections.observations).not.toHaveProperty('fault');
  });

  it('shows nothing without a manifest', async () => {
    const server = serve(V1);
    server.files['manifest.json'] = '{"schemaVersion":1}';
    const snapshot = await server.check();
    expect(snapshot.manifestFault).toMatchObject({ code: 'BAD_SCHEMA', file: 'manifest.json', field: 'version' });
    expect(snapshot.collections).toEqual({});
  });

  it('publishes what has come when a file is slow, and keeps its records in the end', async () => {
    let release = (_: Answer): void => undefined;
    const slow = new Promise<Answer>((resolve) => (release = resolve));
    const published: Snapshot[] = [];
    const done = refreshSnapshot(undefined, NAMES, {
      fetchFile: async (file) => (file === 'indicators.json' ? slow : { text: V1[file] ?? '', sha256: sha256(V1[file] ?? '') }),
      pause: async () => new Promise((resolve) => setTimeout(resolve, 5)),
      now: () => 1,
      publish: (interim) => {
        published.push(interim);
        release({ code: 'TIMEOUT' });
      },
    });
    const final = await done;
    expect(published.map((interim) => [ids(interim), ids(interim, 'indicators')])).toEqual([[['a'], undefined]]);
    expect(final.collections.indicators).toMatchObject({ fault: { code: 'TIMEOUT' } });
    expect(final.collections.observations?.records).toBe(published[0]?.collections.observations?.records);
  });
});

describe('refreshSnapshot, first load with something kept', () => {
  const keep = async (): Promise<Snapshot> => ({ ...(await serve(V1).check()), recalled: true });

  it.each<[string, string | Answer]>([
    ['is not reached', { code: 'NETWORK' }],
    ['fails', { code: 'HTTP_500' }],
    ['sends half of it', '{"schemaVersion":'],
  ])('N01, N08 · shows it with the fault where the server %s, and goes on from it', async (_, manifest) => {
    const server = serve({});
    server.kept = await keep();
    server.files['manifest.json'] = manifest;
    const shown = await server.check();
    expect(ids(shown)).toEqual(['a']);
    expect(shown).toMatchObject({ recalled: true, manifestFault: { file: 'manifest.json' }, collections: { observations: { confirmedAt: 30_000 } } });
    Object.assign(server.files, V2);
    const healed = await server.check();
    expect(ids(healed)).toEqual(['a', 'b']);
    expect(healed).not.toHaveProperty('recalled');
    expect([...healed.news]).toEqual(['b', 'j']);
  });

  it('N01 · does not show it to a reader who is refused, at once or later', async () => {
    const server = serve({});
    server.kept = await keep();
    server.files['manifest.json'] = { code: 'NETWORK' };
    await server.check();
    server.files['manifest.json'] = { code: 'HTTP_401' };
    expect((await server.check()).collections).toEqual({});
    const other = serve({});
    other.kept = await keep();
    other.files['manifest.json'] = { code: 'HTTP_403' };
    expect((await other.check()).collections).toEqual({});
  });

  it('N01 · never shows it where the server answers', async () => {
    const server = serve(V2);
    server.kept = await keep();
    server.files['indicators.json'] = { code: 'NETWORK' };
    const shown = await server.check();
    expect(shown.manifest?.version).toBe('2');
    expect(shown.collections.indicators).not.toHaveProperty('records');
  });
});

describe('refreshSnapshot, same version', () => {
  it('keeps the identity of unchanged records and moves the time of confirmation', async () => {
    const server = serve(V1);
    const first = await server.check();
    const second = await server.check();
    expect(second.collections.observations?.records).toBe(first.collections.observations?.records);
    expect(second.manifest).toBe(first.manifest);
    expect(second.collections.observations?.confirmedAt).toBe(60_000);
  });

  it.each<[string, string | Answer, string]>([
    ['not found', { code: 'HTTP_404' }, 'HTTP_404'],
    ['truncated', '[{"id":', 'BAD_JSON'],
    ['null', 'null', 'BAD_SCHEMA'],
    ['mostly bad', JSON.stringify([observation('a'), 1, 2]), 'BAD_SCHEMA'],
  ])('keeps the last good records of a file that is %s, since its first failure, and heals', async (_, body, code) => {
    const server = serve(V1);
    const first = await server.check();
    server.files['observations.json'] = body;
    await server.check();
    const failed = await server.check();
    expect(failed.collections.observations).toMatchObject({ fault: { code, since: 60_000 }, confirmedAt: 30_000 });
    expect(failed.collections.observations?.records).toBe(first.collections.observations?.records);
    expect(failed.collections.indicators).toMatchObject({ confirmedAt: 90_000 });
    server.files['observations.json'] = V1['observations.json'] ?? '';
    const healed = await server.check();
    expect(healed.collections.observations).not.toHaveProperty('fault');
    expect(healed.collections.observations?.records).toBe(first.collections.observations?.records);
  });

  it('uses an edit that the manifest does not describe once two checks in a row have seen it, and marks what is new', async () => {
    const server = serve(V1);
    await server.check();
    server.files['observations.json'] = JSON.stringify([observation('a', 2), observation('c')]);
    const once = await server.check();
    expect(ids(once)).toEqual(['a']);
    expect(once.collections.observations).toMatchObject({ fault: { code: 'BAD_HASH' } });
    const twice = await server.check();
    expect(ids(twice)).toEqual(['a', 'c']);
    expect(twice.collections.observations).toMatchObject({ unlisted: true });
    expect(twice.collections.observations).not.toHaveProperty('fault');
    expect([...twice.news]).toEqual(['a', 'c']);
  });

  it('counts records left out without dropping the file', async () => {
    const server = serve(V1);
    server.files['observations.json'] = JSON.stringify([observation('a'), observation('b'), { id: 'bad' }]);
    const snapshot = await server.check();
    expect(snapshot.collections.observations?.quarantined).toMatchObject([{ index: 2, id: 'bad', field: 'indicator' }]);
  });

  it('loads a collection that is asked for later without marking its records new', async () => {
    const server = serve(V1);
    await server.check(['observations']);
    const snapshot = await server.check();
    expect(ids(snapshot, 'indicators')).toEqual(['i']);
    expect(snapshot.news.size).toBe(0);
  });
});

describe('refreshSnapshot, failing manifest', () => {
  it('keeps the whole dataset with the fault, and heals', async () => {
    const server = serve(V1);
    const first = await server.check();
    server.files['manifest.json'] = { code: 'OFFLINE' };
    const failed = await server.check();
    expect(failed).toMatchObject({ manifest: { version: '1' }, manifestFault: { code: 'OFFLINE', since: 60_000 } });
    expect(failed.collections).toEqual(first.collections);
    server.files['manifest.json'] = V1['manifest.json'] ?? '';
    expect(await server.check()).not.toHaveProperty('manifestFault');
  });

  it('D28, V08 · refuses a dataset of a newer contract and keeps the last good one', async () => {
    const server = serve(V1);
    await server.check();
    Object.assign(server.files, V2, { 'manifest.json': JSON.stringify({ schemaVersion: 99, shape: 'unknown' }) });
    const snapshot = await server.check();
    expect(snapshot).toMatchObject({ manifest: { version: '1' }, manifestFault: { code: 'NEWER_SCHEMA', field: 'schemaVersion' } });
    expect(ids(snapshot)).toEqual(['a']);
  });
});

describe('refreshSnapshot, newer version', () => {
  it('marks what says something else as well', async () => {
    const server = serve(version('1', [observation('a'), observation('b')]));
    await server.check();
    Object.assign(server.files, version('2', [observation('a', 2), observation('b')]));
    expect([...(await server.check()).news]).toEqual(['a']);
  });

  it('swaps it in whole and marks what is new in it until the next version', async () => {
    const server = serve(V1);
    await server.check();
    Object.assign(server.files, V2);
    const swapped = await server.check();
    expect(swapped).toMatchObject({ manifest: { version: '2' } });
    expect([ids(swapped), ids(swapped, 'indicators')]).toEqual([['a', 'b'], ['i', 'j']]);
    expect([...swapped.news].sort()).toEqual(['b', 'j']);
    expect([...(await server.check()).news].sort()).toEqual(['b', 'j']);
    Object.assign(server.files, V1);
    expect((await server.check()).news.size).toBe(0);
  });

  it.each<[string, string | Answer, string]>([
    ['still the old one', V1['indicators.json'] ?? '', 'BAD_HASH'],
    ['missing', { code: 'HTTP_404' }, 'HTTP_404'],
    ['cut off', '[', 'BAD_JSON'],
  ])('shows nothing of it while one file is %s, and swaps it in when that file has come', async (_, body, code) => {
    const server = serve(V1);
    const first = await server.check();
    Object.assign(server.files, V2, { 'indicators.json': body });
    await server.check();
    const held = await server.check();
    expect(held).toMatchObject({ manifest: { version: '1' } });
    expect(held.collections.observations?.records).toBe(first.collections.observations?.records);
    expect(held.collections.indicators).toMatchObject({ fault: { code, file: 'indicators.json', since: 60_000 } });
    expect(held.collections.observations).toMatchObject({ fault: { code, file: 'indicators.json' } });
    server.files['indicators.json'] = V2['indicators.json'] ?? '';
    const swapped = await server.check();
    expect([ids(swapped), ids(swapped, 'indicators')]).toEqual([['a', 'b'], ['i', 'j']]);
    expect(swapped.collections.indicators).not.toHaveProperty('fault');
  });

  it('goes on confirming files that are the same in both while another is late', async () => {
    const server = serve(V1);
    await server.check();
    Object.assign(server.files, version('2', [observation('a'), observation('b')]), { 'observations.json': { code: 'TIMEOUT' } });
    const held = await server.check();
    expect(held.collections.indicators).toMatchObject({ confirmedAt: 60_000 });
    expect(held.collections.indicators).not.toHaveProperty('fault');
    expect(held.collections.observations).toMatchObject({ fault: { code: 'TIMEOUT' } });
  });

  it('is not held up by a file that was never shown', async () => {
    const server = serve(V1);
    server.files['indicators.json'] = { code: 'HTTP_404' };
    await server.check();
    Object.assign(server.files, V2, { 'indicators.json': { code: 'HTTP_404' } });
    const swapped = await server.check();
    expect(ids(swapped)).toEqual(['a', 'b']);
    expect(swapped.collections.indicators).toMatchObject({ fault: { code: 'HTTP_404', since: 30_000 } });
  });

  it('takes a version back as readily', async () => {
    const server = serve(V2);
    await server.check();
    Object.assign(server.files, V1);
    expect(ids(await server.check())).toEqual(['a']);
  });
});

describe('refreshSnapshot, requests', () => {
  it('N04, N05 · asks once more for a few files that fail in passing, but not in an outage, nor for a 4xx', async () => {
    const names: CollectionName[] = ['observations', 'indicators', 'titles', 'pilots'];
    const server = serve({ ...V1, 'titles.json': '[]', 'pilots.json': '[]' });
    await server.check(names);
    const requestsOf = async (faults: Record<string, Answer>): Promise<number> => {
      const healthy = server.files;
      server.files = { ...healthy, ...faults };
      server.requests.length = 0;
      await server.check(names);
      server.files = healthy;
      return server.requests.length;
    };
    expect(await requestsOf({ 'titles.json': { code: 'NETWORK' } })).toBe(6);
    expect(await requestsOf({ 'titles.json': { code: 'HTTP_404' } })).toBe(5);
    expect(await requestsOf(Object.fromEntries([...names.map((name) => `${name}.json`), 'manifest.json'].map((file) => [file, { code: 'HTTP_500' }])))).toBe(5);
  });
});
