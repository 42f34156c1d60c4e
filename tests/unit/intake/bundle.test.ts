import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { COLLECTION_NAMES, type Collections } from '@/domain/collections';
import { Manifest } from '@/domain/manifest';
import { datasetFiles, type Publication } from '@/intake/dataset-files';
import { toBundle } from '@/intake/bundle';
import { checkDataset } from '../../../scripts/lib/check-dataset';

/** As they stand in the files, the order of their fields included. */
const data = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, JSON.parse(readFileSync(`mock/${name}.json`, 'utf8'))])) as Collections;
const read = (name: string): string => readFileSync(`mock/${name}.json`, 'utf8');
const carried = new Map(['readings', 'stories/leadership-briefing', 'stories/planner-case'].map((name) => [name, read(name)]));
const shipped = v.parse(Manifest, JSON.parse(read('manifest')));
const now: Publication = { version: shipped.version, dataDate: shipped.dataDate, data, carried };
const buffers = (files: ReadonlyMap<string, Uint8Array>) => new Map([...files].map(([path, bytes]) => [path.replace(/\.json$/, ''), Buffer.from(bytes)]));

describe('the files of a dataset', () => {
  it('are the shipped ones, byte by byte, where nothing has changed; observations, kept one a line, by what they say', () => {
    for (const [path, bytes] of datasetFiles(now)) {
      const [text, shippedText] = [Buffer.from(bytes).toString(), readFileSync(`mock/${path}`, 'utf8')];
      if (path === 'observations.json') expect(JSON.parse(text)).toEqual(JSON.parse(shippedText));
      else if (path !== 'manifest.json') expect(text, path).toBe(shippedText);
    }
  });

  it('meet the contract as a new version, stories included', () => {
    expect(checkDataset(buffers(datasetFiles({ ...now, version: '2026.1', dataDate: '2026' })))).toEqual([]);
  });

  it('come in parts where a collection is too large for one', () => {
    const files = datasetFiles(now, 8_000);
    const { files: listed } = v.parse(Manifest, JSON.parse(Buffer.from(files.get('manifest.json') ?? []).toString()));
    expect(listed['directions']?.parts?.length).toBeGreaterThan(0);
    expect(checkDataset(buffers(files))).toEqual([]);
  });
});

describe('a bundle', () => {
  const bundle = unzipSync(toBundle({ ...now, version: '2026.1', dataDate: '2026' }, now));

  it('holds the new version, and in a folder of its own the one that it replaces', () => {
    const manifest = v.parse(Manifest, JSON.parse(Buffer.from(bundle['manifest.json'] ?? []).toString()));
    expect(manifest).toMatchObject({ version: '2026.1', versions: [{ version: shipped.version, dataDate: shipped.dataDate, path: `versions/${shipped.version}/` }] });
    const isSame = (name: string): boolean => Buffer.from(bundle[`versions/${shipped.version}/${name}.json`] ?? []).equals(bundle[`${name}.json`] ?? Buffer.from('-'));
    expect(COLLECTION_NAMES.filter((name) => !isSame(name))).toEqual([]);
  });

  it('is the same for the same dataset', () => {
    expect(Buffer.from(toBundle({ ...now, version: '2026.1' }, now)).equals(toBundle({ ...now, version: '2026.1' }, now))).toBe(true);
  });

  it('keeps the versions before, and a version replaced twice only once', () => {
    const earlier = [{ version: '2022.1', dataDate: '2022', path: 'versions/2022.1/' }, { version: shipped.version, dataDate: '2020', path: `versions/${shipped.version}/` }];
    const manifest = v.parse(Manifest, JSON.parse(Buffer.from(unzipSync(toBundle({ ...now, version: '2026.1' }, { ...now, versions: earlier }))['manifest.json'] ?? []).toString()));
    expect(manifest.versions?.map(({ version }) => version)).toEqual([shipped.version, '2022.1']);
  });
});
