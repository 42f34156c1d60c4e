import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Answer } from '@/data/answer';
import { loadVersion } from '@/data/load-version';
import { COLLECTION_NAMES } from '@/domain/collections';
import { datasetFiles } from '@/intake/dataset-files';
import { mockCollections } from '../../fixtures/mock-collections';

const data = mockCollections();
const files = datasetFiles({ version: '2022.1', dataDate: '2022', data, carried: new Map() });
const body = (bytes: Uint8Array): Answer => ({ text: Buffer.from(bytes).toString(), sha256: createHash('sha256').update(bytes).digest('hex') });

/** Loads it from a folder in which some files are others. */
const load = (others: Readonly<Record<string, Answer>> = {}) =>
  loadVersion(async (file) => others[file] ?? body(files.get(file) ?? new Uint8Array()), async () => undefined, () => 0);

it('gives all collections of a version', async () => {
  const loaded = await load();
  expect(loaded).toMatchObject({ manifest: { version: '2022.1' }, data: { pilots: data.pilots } });
});

it('names the file that is not there, or not the one that the manifest lists', async () => {
  expect(await load({ 'pilots.json': { code: 'HTTP_404' } })).toMatchObject({ fault: { file: 'pilots.json', code: 'HTTP_404' } });
  expect(await load({ 'manifest.json': { code: 'OFFLINE' } })).toMatchObject({ fault: { file: 'manifest.json', code: 'OFFLINE' } });
});

it.each(COLLECTION_NAMES)('is whole or not at all: %s of another version is a fault', async (name) => {
  expect(await load({ [`${name}.json`]: body(Buffer.from('[]')) })).toMatchObject({ fault: { file: `${name}.json`, code: 'BAD_HASH' } });
});
