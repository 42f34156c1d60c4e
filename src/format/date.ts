import { parseEdtf } from '@/domain/edtf';
import type { Locale } from '@/domain/text';
import { messagesFor } from './messages';

/** China Standard Time has no summer time; the city lives by it, wherever the screen stands. (Intl costs 100 ms at start.) */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

const pad = (value: number): string => String(value).padStart(2, '0');

function formatPoint(text: string, locale: Locale): string {
  const { date } = messagesFor(locale).labels;
  const [year = 0, month, day] = text.split('-').map(Number);
  if (month === undefined) return date.year(year);
  return day === undefined ? date.month(year, month) : date.day(year, month, day);
}

/**
 * An EDTF date as precise as it is given: `2016 年`, `2023 年 1 月`, `January 2023`, `2021–2025`.
 *
 * `null` gives the words for a date the document does not state; text that is no date is returned as it is.
 */
export function formatEdtf(date: string | null, locale: Locale): string {
  if (date === null) return messagesFor(locale).labels.undated;
  if (parseEdtf(date) === undefined) return date;
  const [from = '', to] = date.split('/');
  if (to === undefined) return formatPoint(from, locale);
  if (from.length === 4 && to.length === 4) return `${from}–${to}`;
  return `${formatPoint(from, locale)} – ${formatPoint(to, locale)}`;
}

/** A quarter as `2016 年第 1 季度`, `Q1 2016`; any other date as `formatEdtf` gives it. */
export function formatPeriod(period: string, locale: Locale): string {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(period) ?? [];
  if (year === undefined) return formatEdtf(period, locale);
  return messagesFor(locale).labels.date.quarter(Number(year), Number(quarter));
}

/** Wall-clock time in Shanghai of an instant (epoch milliseconds): `14:36`. */
export function formatClock(instant: number): string {
  const local = new Date(instant + SHANGHAI_OFFSET_MS);
  return `${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}`;
}

/** Day in Shanghai of an instant (epoch milliseconds): `11月23日 周一`, `Mon 23 Nov`. */
export function formatCalendarDay(instant: number, locale: Locale): string {
  const local = new Date(instant + SHANGHAI_OFFSET_MS);
  const { weekday, weekdays } = messagesFor(locale).labels.date;
  return weekday(local.getUTCMonth() + 1, local.getUTCDate(), weekdays[local.getUTCDay()] ?? '');
}

/** An instant as short as it can be told at `now`: its time today, with its day before: `14:36`, `11月23日 周一 14:36`. */
export function formatMoment(instant: number, now: number, locale: Locale): string {
  const clock = formatClock(instant);
  return dayInShanghai(instant) === dayInShanghai(now) ? clock : `${formatCalendarDay(instant, locale)} ${clock}`;
}

/** Minute of the day in Shanghai of an instant (epoch milliseconds), 0–1439. */
export function minuteInShanghai(instant: number): number {
  const local = new Date(instant + SHANGHAI_OFFSET_MS);
  return local.getUTCHours() * 60 + local.getUTCMinutes();
}

/** The calendar day in Shanghai of an instant (epoch milliseconds), `2026-11-24`. */
export function dayInShanghai(instant: number): string {
  return new Date(instant + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}
