import { useTimestamp } from '@vueuse/core';
import { computed, shallowRef } from 'vue';
import { keep, readKept } from '@/platform/storage';

const KEY = 'reman-valley-talk-start';
/** A talk that began longer ago is over: the window is opened for another. */
const LONGEST_MS = 8 * 3_600_000;

/** How long a talk has lasted, in ms, from the first opening of its presenter's window; a window that opens again goes on. */
export function useTalkTime(story: string) {
  const key = `${KEY}:${story}`;
  const now = useTimestamp({ interval: 1000 });
  const kept = Number(readKept(key));
  const startedAt = shallowRef(kept);
  function restart(): void {
    startedAt.value = Date.now();
    keep(key, String(startedAt.value));
  }
  if (!(Date.now() - kept < LONGEST_MS)) restart();
  const elapsed = computed(() => Math.max(now.value - startedAt.value, 0));
  return { now, elapsed, restart };
}
