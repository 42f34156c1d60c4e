import * as v from 'valibot';
import { COLLECTION_NAMES, type CollectionName } from '@/domain/collections';
import type { Quarantined } from '@/domain/fault';
import { Manifest, SCHEMA_VERSION } from '@/domain/manifest';
import type { Snapshot } from '@/domain/snapshot';
import { isFailure } from './answer';
import type { AnyState } from './arrival';
import { Config } from './config';
import { deepFreeze } from './freeze';
import { parseCollection } from './parse-collection';

/** Records of one piece: written, and read, without the page standing still. */
const PIECE = 1_000;

/** One collection as a browser keeps it. */
interface KeptCollection {
  /** Records as JSON, some in each: a database copies bytes in no time, and a hundred thousand objects in a second. */
  readonly pieces: readonly Uint8Array[];
  readonly quarantined: readonly Quarantined[];
  readonly sha256: string;
}

/** The data last shown, with the configuration that they were shown by: what a start without a server has. */
export interface KeptDataset {
  /** Contract version of the app that kept them. */
  readonly schemaVersion: number;
  readonly config: Config;
  readonly manifest: Manifest;
  readonly collections: Readonly<Record<string, KeptCollection>>;
}

const Kept = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  config: Config,
  manifest: Manifest,
  collections: v.record(v.picklist(COLLECTION_NAMES), v.object({ pieces: v.array(v.instance(Uint8Array)), quarantined: v.array(v.any()), sha256: v.string() })),
});

/** What of a snapshot is worth keeping, piece by piece; `undefined` where nothing is, or where it is not the server's. */
export function* packDataset({ manifest, recalled, collections }: Snapshot, config: Config): Generator<void, KeptDataset | undefined> {
  if (!manifest || recalled) return undefined;
  const good: Record<string, KeptCollection> = {};
  for (const [name, { records, quarantined, sha256 }] of Object.entries(collections)) {
    if (!records || sha256 === undefined) continue;
    const pieces: Uint8Array[] = [];
    for (let from = 0; from < records.length; from += PIECE) {
      pieces.push(new TextEncoder().encode(JSON.stringify(records.slice(from, from + PIECE))));
      yield;
    }
    good[name] = { pieces, quarantined, sha256 };
  }
  return Object.keys(good).length === 0 ? undefined : { schemaVersion: SCHEMA_VERSION, config, manifest, collections: good };
}

/** The records in pieces; `undefined` where one of them is none. */
function recordsIn(pieces: readonly Uint8Array[]): readonly unknown[] | undefined {
  try {
    return pieces.flatMap((piece) => JSON.parse(new TextDecoder().decode(piece)) as unknown);
  } catch {
    return undefined;
  }
}

/**
 * Reads what a browser kept, as distrustfully as what a server sends.
 * @param confirmedAt when a server last confirmed it, epoch milliseconds.
 * @returns `undefined` where it is of another contract, or broken anywhere.
 */
export function unpackDataset(kept: unknown, confirmedAt: unknown): { readonly snapshot: Snapshot; readonly config: Config } | undefined {
  const read = v.safeParse(Kept, kept);
  if (!read.success || typeof confirmedAt !== 'number') return undefined;
  const { config, manifest, collections } = read.output;
  const states: Partial<Record<CollectionName, AnyState>> = {};
  for (const name of COLLECTION_NAMES) {
    const one = collections[name];
    if (!one) continue;
    const parsed = parseCollection(name, recordsIn(one.pieces));
    if (isFailure(parsed) || parsed.quarantined.length > 0) return undefined;
    states[name] = { records: parsed.records, quarantined: one.quarantined as Quarantined[], sha256: one.sha256, confirmedAt };
  }
  const snapshot = { manifest, recalled: true as const, collections: states as Snapshot['collections'], checkedAt: confirmedAt, news: new Set<string>() };
  return deepFreeze({ snapshot, config });
}
