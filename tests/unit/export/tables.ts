import fc from 'fast-check';
import type { Sheet, SheetCell } from '@/export/sheet';

/** Texts that files are known to stumble over, beside whatever else there is. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('=1+1', '+86 27', '-5', '@SUM(A1)', '\t=1', '＝1', 'a,b', 'a"b', 'a\r\nb', ' a ', '<b>&amp;</b>', 'שלום', '🏭', '', '2016', '1e5', 'TRUE', '未载'),
);
const cell: fc.Arbitrary<SheetCell> = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((each) => (each === 0 ? 0 : each)));

/** Tables of one to four columns and at least one row, each column of texts, numbers or both. */
export const anySheet: fc.Arbitrary<Sheet> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }).map((rows) => ({
    heads: Array.from({ length: width }, (_, index) => `列${index}`),
    widths: Array.from({ length: width }, () => 10),
    rows,
    records: [],
  })),
);
export const LINES = [
  ['筛选', '无'],
  ['链接', 'http://localhost/#/explore?sector=a,b'],
] as const;
