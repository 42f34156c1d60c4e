import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '@/data/config';
import { packDataset, unpackDataset } from '@/data/kept-dataset';
import type { Snapshot } from '@/domain/snapshot';
import { runInSteps } from '@/platform/in-steps';
import { mockCollections } from '../../fixtures/mock-collections';

const manifest = { schemaVersion: 1, version: '2023.1', dataDate: '2023', files: {} };
const { pilots, titles } = mockCollections();
const state = <T>(records: readonly T[]) => ({ records, quarantined: [], sha256: 'x', confirmedAt: 5 });
const SHOWN: Snapshot = { manifest, collections: { pilots: state(pilots), titles: state(titles) }, checkedAt: 9, news: new Set() };
/** As a database gives back what it was given. */
const kept = async (snapshot = SHOWN) => structuredClone(await runInSteps(packDataset(snapshot, DEFAULT_CONFIG), () => false));
const piece = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the data that a browser keeps', () => {
  it('N01 · come back as they were, with the configuration, as old as they are, and as an earlier visit’s', async () => {
    const read = unpackDataset(await kept(), 7);
    expect(read?.config).toEqual(DEFAULT_CONFIG);
    expect(read?.snapshot).toMatchObject({ recalled: true, manifest, collections: { pilots: { records: pilots, confirmedAt: 7 } } });
    expect(Object.isFrozen(read?.snapshot.collections.titles?.records)).toBe(true);
  });

  it('N01 · are not those of a visit that had them from an earlier one', async () => {
    expect(await kept({ ...SHOWN, recalled: true })).toBeUndefined();
    expect(await kept({ ...SHOWN, collections: {} })).toBeUndefined();
  });

  it.each<[string, (data: object) => unknown]>([
    ['another version of the contract', (data) => ({ ...data, schemaVersion: 1 })],
    ['a broken manifest', (data) => ({ ...data, manifest: {} })],
    ['a collection that is none', (data) => ({ ...data, collections: { pilots: { pieces: 'x', quarantined: [], sha256: 'x' } } })],
    ['a piece that breaks off', (data) => ({ ...data, collections: { pilots: { pieces: [piece('[{"id":"pil')], quarantined: [], sha256: 'x' } } })],
    ['a record out of the contract', (data) => ({ ...data, collections: { pilots: { pieces: [piece('[{"id":"pil-01"}]')], quarantined: [], sha256: 'x' } } })],
    ['nothing', () => null],
  ])('R10 · are dropped as a whole where they are of %s', async (_, damage) => {
    expect(unpackDataset(damage((await kept()) ?? {}), 7)).toBeUndefined();
  });

  it('R10 · are dropped where nobody knows when they were confirmed', async () => {
    expect(unpackDataset(await kept(), undefined)).toBeUndefined();
  });
});
