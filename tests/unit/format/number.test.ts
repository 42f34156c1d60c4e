import { describe, expect, it } from 'vitest';
import { figureAmount, figureParts, figureText, formatRanges } from '@/format/number';
import { messagesFor } from '@/format/messages';
import { figure } from '../../fixtures/figure';

const zh = messagesFor('zh-CN');
const en = messagesFor('en');

describe('a figure in words', () => {
  it('prints a count as digits, grouped by thousands', () => {
    expect(figureText(figure({ value: 5 }), zh)).toBe('5');
    expect(figureText(figure({ value: 12345 }), zh)).toBe('12,345');
  });

  it('prints a ratio as a percentage, to a tenth where it needs one', () => {
    expect(figureText(figure({ value: 0.3, unit: 'ratio' }), zh)).toBe('30%');
    expect(figureText(figure({ value: 1 / 3, unit: 'ratio' }), en)).toBe('33.3%');
  });

  it('says why there is no number, and never prints 0 for it', () => {
    expect(figureText(figure({ value: { missing: 'not-stated' } }), zh)).toBe('未载');
    expect(figureText(figure({ value: { missing: 'not-split' } }), zh)).toBe('未拆分');
    expect(figureText(figure({ value: { missing: 'not-applicable' } }), en)).toBe('Not applicable');
    expect(figureAmount(figure({ value: { missing: 'invalid' } }), en)).toBe('Invalid data');
  });

  it('tells an open list and a lower bound from an exact number', () => {
    expect(figureText(figure({ value: 2, qualifier: 'listed' }), zh)).toBe('已列 2');
    expect(figureText(figure({ value: 2, qualifier: 'listed' }), en)).toBe('2 listed');
    expect(figureText(figure({ value: 5, qualifier: 'at-least' }), zh)).toBe('≥ 5');
  });

  it('takes the measure word in Chinese, singular and plural in English', () => {
    expect(figureAmount(figure({ value: 12, unit: 'enterprise' }), zh)).toBe('12 家');
    expect(figureAmount(figure({ value: 2, unit: 'machine' }), zh)).toBe('2 台');
    expect(figureAmount(figure({ value: 1, unit: 'enterprise' }), en)).toBe('1 enterprise');
    expect(figureAmount(figure({ value: 12, unit: 'enterprise' }), en)).toBe('12 enterprises');
    expect(figureAmount(figure({ value: 0.3, unit: 'ratio' }), zh)).toBe('30%');
  });

  it('comes in pieces so that the percent sign can be set smaller', () => {
    expect(figureParts(figure({ value: 0.3, unit: 'ratio' }), zh)).toEqual({ before: '', main: '30', after: '%' });
  });
});

it.each([
  [[], ''],
  [[3], '3'],
  [[1, 2], '1 2'],
  [[1, 2, 3, 4, 5, 8, 9, 11], '1–5 8 9 11'],
])('joins runs of three and more numbers: %j', (numbers, text) => {
  expect(formatRanges(numbers)).toBe(text);
});
