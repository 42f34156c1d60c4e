import type { CollectionName, Collections } from '@/domain/collections';
import type { Manifest } from '@/domain/manifest';
import { describeFiles } from '../lib/describe-files';
import { formatJson, type DatasetFiles } from '../lib/files';
import { syntheticRecords } from './records';

/** What the shipped data lend to a synthetic dataset: the frame, and the values that are illustrative as they are. */
export const FRAME = ['sectors', 'places', 'indicators', 'observations', 'watch-rules'] as const satisfies readonly CollectionName[];
export type FrameData = Pick<Collections, (typeof FRAME)[number]>;

/** The app reads at most 10 MB a file. */
const MOST_BYTES = 9_500_000;

/** One record a line, cut into files of at most `most` bytes; an empty collection is one empty file. */
function partsOf(records: readonly object[], most: number): readonly Buffer[] {
  const parts: string[][] = [[]];
  let size = 0;
  for (const line of records.map((record) => JSON.stringify(record))) {
    const bytes = Buffer.byteLength(line) + ',\n'.length;
    if (size + bytes > most && size > 0) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(line);
    size += bytes;
  }
  return parts.map((lines) => Buffer.from(`[\n${lines.join(',\n')}\n]\n`));
}

/** The files of a synthetic dataset with so many facts, by name without `.json`, manifest included. The same seed gives the same bytes. */
export function scaleFiles(records: number, seed: number, frame: FrameData, most = MOST_BYTES): DatasetFiles {
  const ids = {
    sectors: frame.sectors.map(({ id }) => id),
    places: frame.places.map(({ id }) => id),
  };
  // Where a sector is first named is a place in a document that is not here.
  const sectors = frame.sectors.map((sector) => ({ ...sector, citations: [] }));
  const collections: Partial<Collections> = { ...frame, sectors, ...syntheticRecords(records, seed, ids) };
  const files = new Map(
    Object.entries(collections).flatMap(([name, all]) => partsOf(all, most).map((bytes, index) => [index === 0 ? name : `${name}.${index + 1}`, bytes] as const)),
  );
  const manifest: Manifest = { schemaVersion: 2, version: `synthetic-${records}-${seed}`, dataDate: '2025', files: describeFiles(files) };
  return files.set('manifest', Buffer.from(formatJson(manifest)));
}
