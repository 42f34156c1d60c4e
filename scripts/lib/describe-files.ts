import { createHash } from 'node:crypto';
import { COLLECTION_NAMES } from '@/domain/collections';
import type { Manifest } from '@/domain/manifest';
import type { DatasetFiles } from './files';

/** What a manifest says of one file: records in it (a story is one) and the SHA-256 of its bytes. */
export function describeFile(bytes: Buffer): Manifest['files'][string] {
  const value: unknown = JSON.parse(bytes.toString('utf8'));
  return { count: Array.isArray(value) ? value.length : 1, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The `files` of a manifest: collections in the order of the contract, then stories. Throws on a file that is not JSON. */
export function describeFiles(files: DatasetFiles): Manifest['files'] {
  const stories = [...files.keys()].filter((name) => name.startsWith('stories/'));
  const described: Manifest['files'] = {};
  for (const name of [...COLLECTION_NAMES, ...stories]) {
    const bytes = files.get(name);
    if (bytes) described[name] = describeFile(bytes);
  }
  return described;
}
