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
  /** SHA-256 of the body the records came from. */
  readonly sha256?: string;
  /** The body is not the one the manifest describes; used because there was nothing older to keep. */
  readonly unlisted?: boolean;
}

/** The dataset at one moment, whole and frozen; a newer one replaces it in a single assignment. */
export interface Snapshot {
  readonly manifest?: Manifest;
  readonly manifestFault?: Fault;
  readonly collections: { readonly [Name in CollectionName]?: CollectionState<Name> };
  /** When the server was last asked, epoch milliseconds. */
  readonly checkedAt: number;
  /** Ids that the shown version has and the one before did not; empty on the first load. */
  readonly added: ReadonlySet<RecordId>;
}
