import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { refreshSnapshot } from '@/data/refresh';
import { FACT_COLLECTIONS, type FactCollection, type RecordOf } from '@/domain/collections';
import { checkDataset } from '../../scripts/lib/check-dataset';
import { faultLine } from '../../scripts/lib/data-fault';
import type { DatasetFiles } from '../../scripts/lib/files';
import { scaleFiles } from '../../scripts/scale/files';
import { mockCollections } from '../fixtures/mock-collections';

const frame = mockCollections();
const RECORDS = 400;
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const digest = (files: DatasetFiles): string => sha256(Buffer.concat([...files].flatMap(([name, bytes]) => [Buffer.from(name), bytes])));

/** Small parts, so that four hundred records need several. */
const inParts = (): Map<string, Buffer> => new Map(scaleFiles(RECORDS, 1, frame, 20_000));
const faults = (files: DatasetFiles): string[] => checkDataset(files).map(faultLine);
const load = (files: DatasetFiles) =>
  refreshSnapshot(undefined, FACT_COLLECTIONS, {
    fetchFile: async (file) => {
      const bytes = files.get(file.replace(/\.json$/, ''));
      return bytes ? { text: bytes.toString('utf8'), sha256: sha256(bytes) } : { code: 'HTTP_404' };
    },
    pause: async () => undefined,
    now: () => 0,
    publish: () => undefined,
  });

describe('a synthetic dataset', () => {
  it('is the same to the byte for the same seed, and another for another', () => {
    expect(digest(scaleFiles(RECORDS, 1, frame))).toBe(digest(scaleFiles(RECORDS, 1, frame)));
    expect(digest(scaleFiles(RECORDS, 2, frame))).not.toBe(digest(scaleFiles(RECORDS, 1, frame)));
  });

  it('meets the contract, in one file a collection and in parts', () => {
    expect(faults(scaleFiles(RECORDS, 1, frame))).toEqual([]);
    expect([...inParts().keys()]).toContain('products.2');
    expect(faults(inParts())).toEqual([]);
  });

  it('keeps every file below its limit', () => {
    const limited = [...inParts()].filter(([name]) => !['manifest', 'observations'].includes(name));
    expect(Math.max(...limited.map(([, { length }]) => length))).toBeLessThan(20_100);
  });

  it('is read by the app whole: as many facts as were asked for, each plainly synthetic', async () => {
    const { collections } = await load(inParts());
    const records = FACT_COLLECTIONS.flatMap((name): readonly RecordOf<FactCollection>[] => collections[name]?.records ?? []);
    expect(records).toHaveLength(RECORDS);
    expect(FACT_COLLECTIONS.flatMap((name) => collections[name]?.quarantined ?? [])).toEqual([]);
    for (const { name, basis, citations } of records) {
      expect(name.zh).toMatch(/^合成/);
      expect(name.en).toMatch(/synthetic/i);
      expect(basis).toBe('illustrative');
      expect(citations[0]?.document).toBe('syn-doc');
    }
  });

  it.each([0, 99, 1.5, Number.NaN])('is refused for %s records', (records) => {
    expect(() => scaleFiles(records, 1, frame)).toThrow(RangeError);
  });
});

describe('data:check of a collection in parts', () => {
  it('names a part that is missing, and one that is not listed', () => {
    const files = inParts();
    const part = files.get('products.2') ?? Buffer.of();
    files.delete('products.2');
    files.set('titles.7', Buffer.from('[]'));
    expect(faults(files)).toEqual(['manifest.json  -  files.products.2  no such file', 'manifest.json  -  files.titles.7  file not listed']);
    files.delete('titles.7');
    files.set('products.2', Buffer.concat([part, Buffer.from('\n')]));
    expect(faults(files)).toEqual([expect.stringMatching(/^manifest\.json {2}- {2}files\.products\.2\.sha256 {2}is /)]);
  });

  it('names an id that two parts share', () => {
    const files = inParts();
    const twice = (JSON.parse(files.get('products')?.toString() ?? '') as { id: string }[])[0]?.id ?? '';
    const text = files.get('products.2')?.toString() ?? '';
    files.set('products.2', Buffer.from(text.replace(/"syn-cat-\d+"/, `"${twice}"`)));
    expect(faults(files)).toContain(`products.2.json  ${twice}  id  id already used in products.json`);
  });

  it('names a contract version that knows no parts', () => {
    const files = inParts();
    files.set('manifest', Buffer.from(files.get('manifest')?.toString().replace('"schemaVersion": 2', '"schemaVersion": 1') ?? ''));
    expect(faults(files)).toEqual([expect.stringMatching(/^manifest\.json {2}- {2}schemaVersion {2}\w+ is in parts/)]);
  });
});
