import * as v from 'valibot';

/**
 * Dates as EDTF level 0 (ISO 8601-2): `2016`, `2023-01`, `2021-04-14`, or a period `2021/2025`.
 * A precision is never made up: a year stays a year wide, and "not stated" is `null`, never a guess.
 */
export type Precision = 'year' | 'month' | 'day' | 'period';

/** A span of calendar days in `YYYY-MM-DD`, both ends included; text, so that no time zone can shift it. */
export interface DaySpan {
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days of a month, leap years included; month 1–12. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const pad = (value: number): string => String(value).padStart(2, '0');

function parsePoint(text: string): DaySpan | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [, year = '', monthText, dayText] = match;
  if (monthText === undefined) return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' };
  const month = Number(monthText);
  if (month < 1 || month > 12) return undefined;
  const last = daysInMonth(Number(year), month);
  if (dayText === undefined) {
    return { start: `${year}-${monthText}-01`, end: `${year}-${monthText}-${pad(last)}`, precision: 'month' };
  }
  const day = Number(dayText);
  if (day < 1 || day > last) return undefined;
  return { start: text, end: text, precision: 'day' };
}

/** Parses one EDTF level 0 date or period; `undefined` for anything else, 30 February and reversed periods included. */
export function parseEdtf(text: string): DaySpan | undefined {
  const [from = '', to, ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  const start = parsePoint(from);
  if (to === undefined || !start) return start;
  const end = parsePoint(to);
  if (!end || end.end < start.start) return undefined;
  return { start: start.start, end: end.end, precision: 'period' };
}

/** Whether a date and the closed range `from`–`to` (each EDTF or open) share at least one day; a reversed range has none. */
export function overlaps(date: string, from: string | undefined, to: string | undefined): boolean {
  const span = parseEdtf(date);
  if (!span) return false;
  const lower = from === undefined ? undefined : parseEdtf(from)?.start;
  const upper = to === undefined ? undefined : parseEdtf(to)?.end;
  if (lower !== undefined && upper !== undefined && upper < lower) return false;
  return (lower === undefined || span.end >= lower) && (upper === undefined || span.start <= upper);
}

/** Sorts days `YYYY-MM-DD`, earlier first; plain text order, without the cost of a collator. */
export function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** First calendar year of a date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

export const Edtf = v.pipe(
  v.string(),
  v.check((text) => parseEdtf(text) !== undefined, 'not a date in EDTF level 0 (2016, 2023-01, 2021-04-14, 2021/2025)'),
);
