import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { COLLECTION_NAMES, type Collections } from '@/domain/collections';
import { SCHEMA_VERSION, type Manifest } from '@/domain/manifest';
import { formatJson } from './format-json';

/** The app reads at most 10 MB a file. */
const MOST_BYTES = 9_500_000;

const encoder = new TextEncoder();

/** What a manifest says of one file. */
function describe(bytes: Uint8Array, count: number): Manifest['files'][string] {
  return { count, sha256: bytesToHex(sha256(bytes)) };
}

/** Records in runs of which each makes a file that is not too big. */
function runsOf(records: readonly object[], most: number): readonly (readonly object[])[] {
  const runs: object[][] = [[]];
  let size = 0;
  for (const record of records) {
    const bytes = encoder.encode(JSON.stringify(record, null, 2)).length * 1.2;
    if (size > 0 && size + bytes > most) {
      runs.push([]);
      size = 0;
    }
    runs.at(-1)?.push(record);
    size += bytes;
  }
  return runs;
}

/** A dataset that is to be put on a server. */
export interface Publication extends Pick<Manifest, 'version' | 'dataDate'> {
  readonly data: Collections;
  /** Stories and readings, which go on as they are but for the version that stories are told by: their text by name, `stories/leadership-briefing`. */
  readonly carried: ReadonlyMap<string, string>;
  /** Earlier versions that the server keeps. */
  readonly versions?: Manifest['versions'] | undefined;
}

/** A story goes with a version; its figures are computed from it anew. */
function forVersion(name: string, text: string, version: string): string {
  return name.startsWith('stories/') ? formatJson({ ...(JSON.parse(text) as object), datasetVersion: version }) : text;
}

/**
 * The files of a dataset in the layout of `mock/`, by path: `pilots.json`, `stories/leadership-briefing.json`, `manifest.json`
 * with the checksums of them all. A collection too large for one file comes in parts.
 */
export function datasetFiles({ version, dataDate, data, carried, versions }: Publication, most = MOST_BYTES): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const listed: Manifest['files'] = {};
  const write = (name: string, text: string): Uint8Array => {
    const bytes = encoder.encode(text);
    files.set(`${name}.json`, bytes);
    return bytes;
  };
  for (const name of COLLECTION_NAMES) {
    const [first, ...parts] = runsOf(data[name], most).map((run, index) => describe(write(index === 0 ? name : `${name}.${index + 1}`, formatJson(run)), run.length));
    if (first) listed[name] = { ...first, ...(parts.length > 0 && { parts }) };
  }
  for (const [name, text] of carried) {
    const told = forVersion(name, text, version);
    const value: unknown = JSON.parse(told);
    listed[name] = describe(write(name, told), Array.isArray(value) ? value.length : 1);
  }
  write('manifest', formatJson({ schemaVersion: SCHEMA_VERSION, version, dataDate, files: listed, ...(versions && { versions }) } satisfies Manifest));
  return files;
}
