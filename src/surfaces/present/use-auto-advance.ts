import { useTimeoutFn } from '@vueuse/core';
import { shallowRef, watch } from 'vue';

/** How long a step without a plan stays, minutes. */
const USUAL_MINUTES = 1;
const MS_A_MINUTE = 60_000;

interface AutoAdvance {
  /** The step shown, which begins its time anew. */
  readonly step: () => unknown;
  /** How long the step means to stay, in minutes. */
  readonly minutes: () => number | undefined;
  readonly isLast: () => boolean;
  readonly advance: () => void;
}

/** Steps on by itself, each step for the time planned for it, and stops at the last. */
export function useAutoAdvance({ step, minutes, isLast, advance }: AutoAdvance) {
  const isRunning = shallowRef(false);
  const timer = useTimeoutFn(advance, () => (minutes() ?? USUAL_MINUTES) * MS_A_MINUTE, { immediate: false });
  watch([isRunning, step], ([running]) => {
    timer.stop();
    if (running && isLast()) isRunning.value = false;
    else if (running) timer.start();
  });
  const toggle = (): void => {
    isRunning.value = !isRunning.value;
  };
  return { isRunning, toggle };
}
