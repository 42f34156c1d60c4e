import type { Collections } from '@/domain/collections';
import { indexRecords, type RecordIndex } from './record-index';

/** Where evidence is looked up: whatever is loaded, and an index of it. */
export interface EvidenceLookup {
  readonly collections: Partial<Collections>;
  readonly records: RecordIndex;
}

/** Index of the loaded collections, for all that traces evidence. */
export function evidenceLookup(collections: Partial<Collections>): EvidenceLookup {
  return { collections, records: indexRecords(collections) };
}
