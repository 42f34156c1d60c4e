import { onScopeDispose, readonly, shallowRef, type Ref } from 'vue';

const PERIODS = { second: 1_000, minute: 60_000 } as const;

/**
 * The device's clock in epoch milliseconds, renewed at each full second or minute and when the page is shown again.
 * A minute is enough for dates and ages; only a clock needs seconds.
 */
export function useNow(every: keyof typeof PERIODS = 'second'): Readonly<Ref<number>> {
  const period = PERIODS[every];
  const now = shallowRef(Date.now());
  let timer: ReturnType<typeof setTimeout>;
  const tick = (): void => {
    clearTimeout(timer);
    now.value = Date.now();
    timer = setTimeout(tick, period - (now.value % period));
  };
  tick();
  document.addEventListener('visibilitychange', tick);
  onScopeDispose(() => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', tick);
  });
  return readonly(now);
}
