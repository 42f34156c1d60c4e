import * as v from 'valibot';
import { COLLECTION_NAMES, type CollectionName, type RecordOf } from '@/domain/collections';
import type { Quarantined } from '@/domain/fault';
import { Manifest, SCHEMA_VERSION } from '@/domain/manifest';
import type { Snapshot } from '@/domain/snapshot';
import { isFailure } from './answer';
import type { AnyState } from './arrival';
import { Config } from './config';
import { deepFreeze } from './freeze';
import { parseCollection } from './parse-collection';

/** One collection as a browser keeps it. */
interface KeptCollection {
  readonly records: readonly RecordOf<CollectionName>[];
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
  collections: v.record(v.picklist(COLLECTION_NAMES), v.object({ records: v.array(v.unknown()), quarantined: v.array(v.any()), sha256: v.string() })),
});

/** What of a snapshot is worth keeping; `undefined` where nothing is, or where it is not the server's. */
export function packDataset({ manifest, recalled, collections }: Snapshot, config: Config): KeptDataset | undefined {
  if (!manifest || recalled) return undefined;
  const good = Object.entries(collections).flatMap(([name, { records, quarantined, sha256 }]) =>
    records && sha256 !== undefined ? [[name, { records, quarantined, sha256 }] as const] : [],
  );
  return good.length === 0 ? undefined : { schemaVersion: SCHEMA_VERSION, config, manifest, collections: Object.fromEntries(good) };
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
    const parsed = parseCollection(name, one.records);
    if (isFailure(parsed) || parsed.quarantined.length > 0) return undefined;
    states[name] = { records: parsed.records, quarantined: one.quarantined as Quarantined[], sha256: one.sha256, confirmedAt };
  }
  const snapshot = { manifest, recalled: true as const, collections: states as Snapshot['collections'], checkedAt: confirmedAt, news: new Set<string>() };
  return deepFreeze({ snapshot, config });
}
