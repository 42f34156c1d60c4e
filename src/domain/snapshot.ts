import type { CollectionName, RecordOf } from './collections';
import type { Fault, Quarantined } from './fault';
import type { Manifest } from './manifest';
import type { RecordId } from './record-id';

/** What is known of one collection: its last good records, and the fault that keeps it from being renewed. */
export interface CollectionState<Name extends CollectionName> {
  /** Last good records, frozen; absent = never loaded. Identity changes only when the content does. */
  readonly records?: readonly RecordOf<Name>[];
  /** Records of the file that were left out. */
  readonly quarantined: readonly Quarantined[];
  /** When the records were last confirmed, epoch milliseconds. */
  readonly confirmedAt?: number;
  readonly fault?: Fault;
  /** SHA-256 of the body the records came from; of a collection in parts, those of all bodies. */
  readonly sha256?: string;
  /** The body is not the one the manifest describes: an operator edited the file by hand. */
  readonly unlisted?: boolean;
  /** SHA-256 of a body that the manifest does not describe, seen once; used if the next check finds it again. */
  readonly candidate?: string;
}

/** The dataset at one moment, whole and frozen; a newer one replaces it in a single assignment. */
export interface Snapshot {
  /** The version shown; stays while a newer one is still arriving. */
  readonly manifest?: Manifest;
  /** Keeps every collection from being renewed. */
  readonly manifestFault?: Fault;
  /** Kept from an earlier visit: in this one no server has confirmed it yet. */
  readonly recalled?: true;
  readonly collections: { readonly [Name in CollectionName]?: CollectionState<Name> };
  /** When the server was last asked, epoch milliseconds of this device. */
  readonly checkedAt: number;
  /** The server's clock at that moment, epoch milliseconds; absent where it does not say. */
  readonly serverTime?: number;
  /** Ids of records that the shown version has and the one before had not, or had otherwise; empty on the first load. */
  readonly news: ReadonlySet<RecordId>;
}
