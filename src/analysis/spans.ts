import { compareDays, parseEdtf, type DaySpan } from '@/domain/edtf';
import { remembered } from './remembered';
import type { Column } from './table';

/** The days of each value of a column of dates, read once; `undefined` for what is no date. */
export const spansOf = remembered((dates: Column): readonly (DaySpan | undefined)[] => dates.values.map(parseEdtf));

/** Codes of a column of dates by the first day of each, what is no date last: sorted once, filters choose among them. */
export const fromEarliest = remembered((dates: Column): Int32Array => {
  const starts = spansOf(dates).map((span) => span?.start ?? '~');
  return Int32Array.from(starts.keys()).sort((a, b) => compareDays(starts[a] ?? '', starts[b] ?? ''));
});
