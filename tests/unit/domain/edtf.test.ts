import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Edtf, overlaps, parseEdtf, yearOf } from '@/domain/edtf';

const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const point = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));

describe('a date', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31', 'year'],
    ['2023-01', '2023-01-01', '2023-01-31', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2021-04-14', '2021-04-14', '2021-04-14', 'day'],
    ['2021/2025', '2021-01-01', '2025-12-31', 'period'],
  ])('%s covers %s to %s', (text, start, end, precision) => {
    expect(parseEdtf(text)).toEqual({ start, end, precision });
  });

  it.each(['', '23', '2023-13', '2023-00', '2026-02-30', '2023-02-29', '2023-1', '2025/2021', '2021/', '/2025', '2021/2023/2025', '2016~', '今年1月'])(
    'D09 · is refused when it is %j',
    (text) => {
      expect(parseEdtf(text)).toBeUndefined();
      expect(v.safeParse(Edtf, text).success).toBe(false);
    },
  );

  it('covers days from its first to its last, at any precision', () => {
    fc.assert(
      fc.property(point, (text) => {
        const span = parseEdtf(text);
        expect(span?.start.startsWith(text)).toBe(true);
        expect(span?.end.startsWith(text)).toBe(true);
        expect(span && span.start <= span.end).toBe(true);
        expect(yearOf(text)).toBe(Number(text.slice(0, 4)));
      }),
    );
  });

  it('never makes the parser throw, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseEdtf(text)));
  });
});

describe('a range of interest', () => {
  it.each([
    ['2016', '2016-06', '2017', true],
    ['2016', '2017', undefined, false],
    ['2021/2025', '2023', '2023', true],
    ['2023-01', undefined, '2022', false],
    ['2023-01', undefined, '2023-01', true],
    ['2023-01', undefined, undefined, true],
    ['not a date', undefined, undefined, false],
    ['2021/2025', '2024', '2022', false],
  ])('%s meets %s–%s: %s', (date, from, to, expected) => {
    expect(overlaps(date, from, to)).toBe(expected);
  });

  it('is met by a date exactly when the date’s own range meets it', () => {
    fc.assert(
      fc.property(point, point, (one, other) => {
        expect(overlaps(one, other, other)).toBe(overlaps(other, one, one));
      }),
    );
  });
});
