import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Answer } from '@/data/answer';
import { refreshSnapshot } from '@/data/refresh';
import type { Snapshot } from '@/domain/snapshot';

type Files = Record<string, string>;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const observation = (id: string) => ({ id, indicator: 'i', sector: 's', period: '2020-Q1', value: 1, basis: 'illustrative' });
const place = { id: 'p', name: { zh: '区', en: 'D' }, shortName: { zh: '区', en: 'D' }, kind: 'district', adcode: null, hosts: [], tile: null };

/** A dataset whose observations are in so many parts as there are lists of ids. */
function version(name: string, parts: readonly (readonly string[])[]): Files {
  const texts = parts.map((ids) => JSON.stringify(ids.map(observation)));
  const [first, ...more] = texts.map((text) => ({ count: 1, sha256: sha256(text) }));
  const places = JSON.stringify([place]);
  const listed = { observations: { ...first, ...(more.length > 0 && { parts: more }) }, places: { count: 1, sha256: sha256(places) } };
  const files = Object.fromEntries(texts.map((text, index) => [index === 0 ? 'observations.json' : `observations.${index + 1}.json`, text]));
  return { ...files, 'places.json': places, 'manifest.json': JSON.stringify({ schemaVersion: 2, version: name, dataDate: '2023', files: listed }) };
}

/** A server whose files can be swapped between checks; an Answer stands for a fault. */
function serve(initial: Files) {
  const server = {
    files: { ...initial } as Record<string, string | Answer>,
    requests: [] as string[],
    published: [] as Snapshot[],
    shown: undefined as Snapshot | undefined,
    async check(): Promise<Snapshot> {
      server.requests.length = 0;
      server.shown = await refreshSnapshot(server.shown, ['observations', 'places'], {
        fetchFile: async (file) => {
          server.requests.push(file);
          const found = server.files[file] ?? { code: 'HTTP_404' };
          return typeof found === 'string' ? { text: found, sha256: sha256(found) } : found;
        },
        pause: async () => undefined,
        now: () => 0,
        publish: (interim) => void server.published.push(interim),
      });
      return server.shown;
    },
  };
  return server;
}

const V1 = version('1', [['a', 'b'], ['c'], ['d']]);
const V2 = version('2', [['a', 'b'], ['c'], ['e', 'f']]);
const ids = (snapshot: Snapshot) => snapshot.collections.observations?.records?.map(({ id }) => id);

describe('a collection in parts', () => {
  it('is shown whole, in the order of its parts', async () => {
    const snapshot = await serve(V1).check();
    expect(ids(snapshot)).toEqual(['a', 'b', 'c', 'd']);
    expect(snapshot.collections.observations).not.toHaveProperty('fault');
  });

  it('does not hold up the others while its parts are on their way', async () => {
    const server = serve(V1);
    await server.check();
    const [interim] = server.published;
    expect(interim?.collections.places?.records).toHaveLength(1);
    expect(interim?.collections.observations?.records).toBeUndefined();
  });

  it('asks for its further parts once, and keeps its records’ identity, while the manifest lists the same', async () => {
    const server = serve(V1);
    const first = await server.check();
    const second = await server.check();
    expect(server.requests.sort()).toEqual(['manifest.json', 'observations.json', 'places.json']);
    expect(second.collections.observations?.records).toBe(first.collections.observations?.records);
  });

  it.each<[string, Record<string, string | Answer>, string, string]>([
    ['is missing', { 'observations.3.json': { code: 'HTTP_404' } }, 'HTTP_404', 'observations.3.json'],
    ['is of another version', { 'observations.3.json': V2['observations.3.json'] ?? '' }, 'BAD_HASH', 'observations.3.json'],
    ['is edited by hand', { 'observations.json': JSON.stringify([observation('z')]) }, 'BAD_HASH', 'observations.json'],
  ])('is not shown at all while one of them %s, says which, and heals', async (_, faulty, code, file) => {
    const server = serve(V1);
    Object.assign(server.files, faulty);
    const failed = await server.check();
    expect(failed.collections.observations).toMatchObject({ fault: { code, file } });
    expect(ids(failed)).toBeUndefined();
    expect(failed.collections.places).not.toHaveProperty('fault');
    expect(ids(await server.check())).toBeUndefined();
    Object.assign(server.files, V1);
    expect(ids(await server.check())).toEqual(['a', 'b', 'c', 'd']);
  });

  it('names a part that the manifest describes rightly and that is no list', async () => {
    const files = version('1', [['a'], ['b']]);
    const broken = JSON.parse(files['manifest.json'] ?? '') as { files: { observations: { parts: { sha256: string }[] } } };
    broken.files.observations.parts = [{ ...broken.files.observations.parts[0], sha256: sha256('{}') }];
    const server = serve({ ...files, 'observations.2.json': '{}', 'manifest.json': JSON.stringify(broken) });
    expect((await server.check()).collections.observations).toMatchObject({ fault: { code: 'BAD_SCHEMA' } });
  });

  it('mixes no two versions: the older stays whole until the last part of the newer has come', async () => {
    const server = serve(V1);
    const first = await server.check();
    Object.assign(server.files, V2, { 'observations.3.json': V1['observations.3.json'] });
    const held = await server.check();
    expect(held).toMatchObject({ manifest: { version: '1' }, collections: { observations: { fault: { code: 'BAD_HASH', file: 'observations.3.json' } } } });
    expect(held.collections.observations?.records).toBe(first.collections.observations?.records);
    Object.assign(server.files, V2);
    const swapped = await server.check();
    expect(ids(swapped)).toEqual(['a', 'b', 'c', 'e', 'f']);
    expect([...swapped.news].sort()).toEqual(['e', 'f']);
  });

  it('can become one file, and one file parts', async () => {
    const server = serve(V1);
    await server.check();
    server.files = version('2', [['a', 'd']]);
    expect(ids(await server.check())).toEqual(['a', 'd']);
    server.files = { ...V1 };
    expect(ids(await server.check())).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps what is shown when its first file fails, without asking for the others', async () => {
    const server = serve(V1);
    await server.check();
    Object.assign(server.files, { 'observations.json': { code: 'TIMEOUT' } });
    const failed = await server.check();
    expect(server.requests).not.toContain('observations.2.json');
    expect(ids(failed)).toEqual(['a', 'b', 'c', 'd']);
    expect(failed.collections.observations).toMatchObject({ fault: { code: 'TIMEOUT', file: 'observations.json' } });
  });
});
