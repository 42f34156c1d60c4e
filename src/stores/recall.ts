import type { Config } from '@/data/config';
import { unpackDataset } from '@/data/kept-dataset';
import type { Snapshot } from '@/domain/snapshot';
import { dropData, KEPT_AT, KEPT_DATA, readData } from '@/platform/kept-data';

/** What an earlier visit kept of the data; what cannot be used is forgotten. Never throws. */
export async function recallDataset(): Promise<{ readonly snapshot: Snapshot; readonly config: Config } | undefined> {
  const [kept, confirmedAt] = await Promise.all([readData(KEPT_DATA), readData(KEPT_AT)]);
  if (kept === undefined) return undefined;
  const read = unpackDataset(kept, confirmedAt);
  if (!read) await dropData([KEPT_DATA, KEPT_AT]);
  return read;
}
