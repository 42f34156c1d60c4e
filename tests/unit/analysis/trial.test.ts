import { describe, expect, it } from 'vitest';
import { overlayOf } from '@/analysis/trial';
import type { Snapshot } from '@/domain/snapshot';

const pilot = { id: 'pil-01', name: { zh: '试点', en: 'Pilot' } };
const snapshot = (checkedAt: number, records = [pilot]): Snapshot =>
  ({
    manifest: { schemaVersion: 1, version: '2023.1', dataDate: '2023', files: {} },
    collections: { pilots: { records, quarantined: [] }, titles: { records: [], quarantined: [] }, places: { quarantined: [] } },
    checkedAt,
    news: new Set(),
  }) as unknown as Snapshot;
const added = { change: 'added', collection: 'pilots', record: { id: 'pil-02' } } as const;
const first = [pilot];

describe('a draft over the dataset', () => {
  it('adds its changes, under a version that says draft', () => {
    const { collections, manifest } = overlayOf([added])(snapshot(1));
    expect(collections.pilots?.records?.map(({ id }) => id)).toEqual(['pil-01', 'pil-02']);
    expect(manifest?.version).toBe('2023.1-draft');
  });

  it('gives the same lists again while the server has nothing new, so that nothing is drawn anew', () => {
    const overlay = overlayOf([added]);
    const [before, after] = [overlay(snapshot(1, first)), overlay(snapshot(2, first))];
    expect(after.collections.pilots?.records).toBe(before.collections.pilots?.records);
    expect(after.checkedAt).toBe(2);
  });

  it('stands on newer data when they come, and leaves what is not there, and what it does not touch, as it is', () => {
    const overlay = overlayOf([added]);
    overlay(snapshot(1, first));
    const newer = snapshot(2, [pilot, { ...pilot, id: 'pil-09' }]);
    const { collections } = overlay(newer);
    expect(collections.pilots?.records?.map(({ id }) => id)).toEqual(['pil-01', 'pil-09', 'pil-02']);
    expect(collections.titles).toBe(newer.collections.titles);
    expect(collections.places?.records).toBeUndefined();
  });
});
