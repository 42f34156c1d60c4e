import { compareDays, parseEdtf, yearOf, type DaySpan } from '@/domain/edtf';
import { remembered } from './remembered';
import type { Column } from './table';

/** The days of each value of a column of dates, read once; `undefined` for what is no date. */
export const spansOf = remembered((dates: Column): readonly (DaySpan | undefined)[] => dates.values.map(parseEdtf));

/** First and last year of each value of a column of dates; -1 of what is no date. */
export const yearsOf = remembered((dates: Column): { readonly first: Int32Array; readonly last: Int32Array } => {
  const spans = spansOf(dates);
  return { first: Int32Array.from(spans, (span) => (span ? yearOf(span.start) : -1)), last: Int32Array.from(spans, (span) => (span ? yearOf(span.end) : -1)) };
});

/** Codes of a column of dates by the first day of each, what is no date last: sorted once, filters choose among them. */
export const fromEarliest = remembered((dates: Column): Int32Array => {
  const starts = spansOf(dates).map((span) => span?.start ?? '~');
  return Int32Array.from(starts.keys()).sort((a, b) => compareDays(starts[a] ?? '', starts[b] ?? ''));
});
