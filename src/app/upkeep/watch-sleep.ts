import { useIntervalFn } from '@vueuse/core';
import { useDatasetStore } from '@/stores/dataset';

const TICK_MS = 5_000;
/** Timers that are late by so much did not run: the machine slept, or its clock was set. */
const LATE_MS = 60_000;

/** Checks the data at once when the machine wakes: its timers go on where they stopped, and browsers do not tell. */
export function watchSleep(): void {
  const dataset = useDatasetStore();
  let last = Date.now();
  useIntervalFn(() => {
    const now = Date.now();
    const isLate = Math.abs(now - last - TICK_MS) > LATE_MS;
    last = now;
    if (!isLate || document.hidden) return;
    // The clock on the wall goes by the same event.
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    void dataset.refresh();
  }, TICK_MS);
}
