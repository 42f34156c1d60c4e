import { watch } from 'vue';
import { isRefusal } from '@/data/answer';
import { packDataset } from '@/data/kept-dataset';
import type { Snapshot } from '@/domain/snapshot';
import { runInSteps } from '@/platform/in-steps';
import { dropData, keepData, KEPT_AT, KEPT_DATA } from '@/platform/kept-data';
import { useDatasetStore } from '@/stores/dataset';
import { faultsOf } from '@/stores/fetch-log';

/** What of a snapshot makes it worth writing anew: the manifest, and the records, which keep their identity. */
function partsOf({ manifest, collections }: Snapshot): readonly unknown[] {
  return [manifest, ...Object.values(collections).map(({ records }) => records)];
}

/**
 * Keeps in this browser what the server last confirmed, for a start without it: the data when they change, and the time at
 * every check. A reader who is refused has nothing left behind. Where nothing can be kept, `refused` is called once, and
 * the data stay in memory alone.
 */
export function keepDataset(refused: () => void): void {
  const dataset = useDatasetStore();
  let written: readonly unknown[] = [];
  let isOver = false;
  /** The snapshot that is to be kept: one that came meanwhile, or a refusal, ends the writing of the one before. */
  let newest: Snapshot | undefined;

  async function write(snapshot: Snapshot): Promise<void> {
    newest = snapshot;
    const isStale = (): boolean => newest !== snapshot;
    const parts = partsOf(snapshot);
    const isSame = parts.length === written.length && parts.every((part, index) => part === written[index]);
    const data = isSame ? undefined : await runInSteps(packDataset(snapshot, dataset.config), isStale);
    if (isStale()) return;
    const result = await keepData({ ...(data && { [KEPT_DATA]: data }), [KEPT_AT]: snapshot.checkedAt });
    if (result === 'kept') written = parts;
    else if (!isOver) {
      isOver = true;
      refused();
    }
  }
  watch(
    () => dataset.published,
    (snapshot) => {
      if (!snapshot || isOver) return;
      const faults = faultsOf(snapshot);
      if (faults.some(isRefusal)) {
        newest = undefined;
        written = [];
        void dropData([KEPT_DATA, KEPT_AT]);
      } else if (faults.length === 0 && !snapshot.recalled) void write(snapshot);
    },
    { immediate: true },
  );
}
