import { expect, it } from 'vitest';
import fc from 'fast-check';
import { segmentText } from '@/analysis/segments';

it('marks nested and overlapping words with the numbers of all records that quote them', () => {
  expect(
    segmentText('甲乙丙丁戊', [
      { number: 1, range: { start: 0, end: 3 } },
      { number: 2, range: { start: 1, end: 2 } },
      { number: 3, range: { start: 2, end: 4 } },
    ]),
  ).toEqual([
    { text: '甲', marks: [1] },
    { text: '乙', marks: [1, 2] },
    { text: '丙', marks: [1, 3] },
    { text: '丁', marks: [3] },
    { text: '戊', marks: [] },
  ]);
});

it('keeps two quotations of one record that touch as two segments', () => {
  const segments = segmentText('甲乙', [
    { number: 1, range: { start: 0, end: 1 } },
    { number: 1, range: { start: 1, end: 2 } },
  ]);
  expect(segments.map(({ text }) => text)).toEqual(['甲', '乙']);
});

it('gives the text back whole, and each quotation as the run of its segments', () => {
  const range = fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({ start, end: Math.min(start + length, 13) }));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
      const text = '零一二三四五六七八九十百千';
      const segments = segmentText(text, ranges.map((each, index) => ({ number: index + 1, range: each })));
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      ranges.forEach(({ start, end }, index) => {
        const marked = segments.filter(({ marks }) => marks.includes(index + 1));
        expect(marked.map((segment) => segment.text).join('')).toBe(text.slice(start, end));
      });
    }),
  );
});
