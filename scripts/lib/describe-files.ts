import { createHash } from 'node:crypto';
import { COLLECTION_NAMES } from '@/domain/collections';
import type { Manifest } from '@/domain/manifest';
import { READINGS } from '@/domain/reading';
import type { DatasetFiles } from './files';
import { filesOf } from './parts';

/** What a manifest says of one file: records in it (a story is one) and the SHA-256 of its bytes. */
export function describeFile(bytes: Buffer): Pick<Manifest['files'][string], 'count' | 'sha256'> {
  const value: unknown = JSON.parse(bytes.toString('utf8'));
  return { count: Array.isArray(value) ? value.length : 1, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The `files` of a manifest: collections in the order of the contract, with their parts, then readings and stories. Throws on a file that is not JSON. */
export function describeFiles(files: DatasetFiles): Manifest['files'] {
  const stories = [...files.keys()].filter((name) => name.startsWith('stories/'));
  const described: Manifest['files'] = {};
  const describe = (name: string, parts: readonly string[]): void => {
    const [first, ...more] = parts.flatMap((part) => files.get(part) ?? []).map(describeFile);
    if (first) described[name] = { ...first, ...(more.length > 0 && { parts: more }) };
  };
  for (const name of COLLECTION_NAMES) describe(name, filesOf(name, files.keys()));
  for (const name of [READINGS, ...stories]) describe(name, [name]);
  return described;
}
