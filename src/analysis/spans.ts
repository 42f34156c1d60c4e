import { parseEdtf, type DaySpan } from '@/domain/edtf';
import { remembered } from './remembered';
import type { Column } from './table';

/** The days of each value of a column of dates, read once; `undefined` for what is no date. */
export const spansOf = remembered((dates: Column): readonly (DaySpan | undefined)[] => dates.values.map(parseEdtf));
