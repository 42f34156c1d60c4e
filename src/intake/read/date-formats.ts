/** How much of a date a format shows. */
export type DateShown = 'year' | 'month' | 'day' | 'time';

/** Formats that a workbook may use without writing them down: those of every language, then those of Chinese. */
const BUILT_IN: ReadonlyMap<number, DateShown> = new Map([
  ...[14, 15, 16, 28, 29, 30, 31, 51, 53, 54, 58].map((id) => [id, 'day'] as const),
  ...[17, 27, 36, 50, 52, 57].map((id) => [id, 'month'] as const),
  [22, 'time'] as const,
]);
/** What a format shows as it stands, and what it only leaves room for. */
const LITERAL = /"[^"]*"|\[[^\]]*\]|[\\_*].|general|am\/pm|a\/p|e[+-]/gi;

/** How much of a date a format shows; none where it shows no day, month or year. */
export function dateShown(id: number, code: string | undefined): DateShown | undefined {
  if (code === undefined) return BUILT_IN.get(id);
  const shown = (code.split(';')[0] ?? '').replaceAll(LITERAL, '').toLowerCase();
  const hasYear = /[ye]/.test(shown);
  const hasDay = shown.includes('d');
  const hasTime = /[hs]/.test(shown);
  if (hasTime) return hasYear || hasDay ? 'time' : undefined;
  if (hasDay) return 'day';
  if (shown.includes('m')) return hasYear ? 'month' : 'day';
  return hasYear ? 'year' : undefined;
}

const DAY_SECONDS = 86_400;
/** Days before 1900-03-01 are counted as if there had been a 29th of February in 1900. */
const NO_LEAP_DAY = 60;
const BEYOND = 2_958_466;

/**
 * The date that a spreadsheet counts as so many days, as precise as it is shown, in no time zone.
 *
 * None before its first day, on the 29th of February 1900, and beyond the year 9999.
 */
export function dateText(days: number, shown: DateShown, isFrom1904: boolean): string | undefined {
  const seconds = Math.round(days * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  if (day < (isFrom1904 ? 0 : 1) || day >= BEYOND || (!isFrom1904 && day === NO_LEAP_DAY)) return undefined;
  const zero = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < NO_LEAP_DAY ? 31 : 30);
  const text = new Date(zero + seconds * 1_000).toISOString();
  if (shown === 'time' && seconds % DAY_SECONDS !== 0) return text.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
  return text.slice(0, shown === 'year' ? 4 : shown === 'month' ? 7 : 10);
}
