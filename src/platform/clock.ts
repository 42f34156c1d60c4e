import { onScopeDispose, readonly, shallowRef, type Ref } from 'vue';

const PERIOD_MS = 60_000;

/**
 * The device's clock in epoch milliseconds, renewed at each full minute and when the page is shown again: enough for
 * a clock of hours and minutes, for dates and for ages.
 */
export function useNow(): Readonly<Ref<number>> {
  const now = shallowRef(Date.now());
  let timer: ReturnType<typeof setTimeout>;
  const tick = (): void => {
    clearTimeout(timer);
    now.value = Date.now();
    timer = setTimeout(tick, PERIOD_MS - (now.value % PERIOD_MS));
  };
  tick();
  document.addEventListener('visibilitychange', tick);
  onScopeDispose(() => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', tick);
  });
  return readonly(now);
}
