import { watch } from 'vue';
import { IS_PORTABLE } from '@/data/edition';
import { useReadinessStore } from '@/stores/readiness';

/** Fetches what a screen does for itself once its first picture stands, which has no use for it; the portable edition has none. */
export function upkeepOnceReady(): void {
  if (IS_PORTABLE) return;
  const readiness = useReadinessStore();
  let isStarted = false;
  async function start(): Promise<void> {
    const { startUpkeep } = await import('./upkeep');
    if (!isStarted) startUpkeep();
    isStarted = true;
  }
  watch(
    () => readiness.ready,
    // Where it cannot be had, the next scene asks again.
    (ready) => ready && !isStarted && start().catch(() => undefined),
  );
}
