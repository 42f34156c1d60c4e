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

/** A formatter takes milliseconds to make, and every panel asks for the day. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  dayFormats.set(timeZone, format);
  return format;
}

/** The calendar day at a moment in a time zone, `YYYY-MM-DD`. */
export function todayIn(timeZone: string, ms: number): string {
  const parts = dayFormat(timeZone).formatToParts(ms);
  const part = (type: 'year' | 'month' | 'day'): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
