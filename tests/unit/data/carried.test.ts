import { describe, expect, it } from 'vitest';
import type { Answer } from '@/data/answer';
import { loadCarried } from '@/data/carried';
import type { Manifest } from '@/domain/manifest';

const manifest: Manifest = { schemaVersion: 1, version: '2023.1', dataDate: '2023', files: { pilots: { count: 1, sha256: 'p' }, readings: { count: 1, sha256: 'r' }, 'stories/a': { count: 1, sha256: 's' } } };
const texts: Readonly<Record<string, Answer>> = { 'readings.json': { text: '[]', sha256: 'r' }, 'stories/a.json': { text: '{}', sha256: 's' } };
const from = (files: Readonly<Record<string, Answer>>) => (file: string) => Promise.resolve(files[file] ?? ({ code: 'HTTP_404' } as const));

describe('what a version has beside its records', () => {
  it('is fetched as it stands, and no collection with it', async () => {
    expect(await loadCarried(manifest, from(texts), () => 7)).toEqual(new Map([['readings', '[]'], ['stories/a', '{}']]));
  });

  it('is none where a file is missing, or is not the one that the manifest lists', async () => {
    expect(await loadCarried(manifest, from({ 'readings.json': texts['readings.json'] ?? { code: 'EMPTY' } }), () => 7)).toMatchObject({ fault: { code: 'HTTP_404', file: 'stories/a.json', since: 7 } });
    expect(await loadCarried(manifest, from({ ...texts, 'readings.json': { text: '[ ]', sha256: 'other' } }), () => 7)).toMatchObject({ fault: { code: 'BAD_HASH', file: 'readings.json' } });
  });
});
