import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { scalesFor } from '@/format/messages/scales';
import { figureAmount, figureParts, figureText } from '@/format/number';
import { inOneScale, measuredText, scaleFor, scaleName } from '@/format/scale';
import { figure } from '../../fixtures/figure';

const zh = messagesFor('zh-CN');
const en = messagesFor('en');

describe('a quantity', () => {
  it.each([
    [43_149.4, 't', '4.31 万吨', '43.1 kt'],
    [8_576, 't', '8,576 吨', '8.58 kt'],
    [39_573.1, 'tce', '3.96 万吨标准煤', '39.6 ktce'],
    [105_264.4, 't-co2', '10.5 万吨二氧化碳', '105 kt CO₂'],
    [19.2677, 'cny-100m', '19.3 亿元', 'CNY 1.93 billion'],
    [0.0173, 'cny-100m', '173 万元', 'CNY 1.73 million'],
    [5.763, 'multiple', '5.76 倍', '5.76 times'],
    [0, 't', '0 吨', '0 t'],
  ] as const)('%d of %s is printed in the scale of its size, with its unit', (value, unit, chinese, english) => {
    expect([figureText(figure({ value, unit }), zh), figureText(figure({ value, unit }), en)]).toEqual([chinese, english]);
    expect(figureAmount(figure({ value, unit }), zh)).toBe(chinese);
  });

  it('keeps its qualifier, and its word where it is missing', () => {
    expect(figureText(figure({ value: 20_000, unit: 't', qualifier: 'at-least' }), zh)).toBe('≥ 2.00 万吨');
    expect(figureText(figure({ value: { missing: 'not-applicable' }, unit: 't' }), zh)).toBe('不适用');
  });

  it('comes in pieces, so that the unit can be set smaller', () => {
    expect(figureParts(figure({ value: 19.2677, unit: 'cny-100m' }), en)).toEqual({ before: 'CNY ', main: '1.93', after: ' billion' });
  });

  it('shares the scale of the greatest with those beside it', () => {
    const row = inOneScale([8_576, 43_149, 12].map((value) => figure({ value, unit: 't' })), zh);
    expect(row.map((each) => figureText(each, zh))).toEqual(['0.86 万吨', '4.31 万吨', '0.0012 万吨']);
    expect(inOneScale([], zh)).toEqual([]);
  });

  it('has no scale where things are counted', () => {
    expect(scaleFor('piece', 75_086, zh)).toBeUndefined();
    expect(figureText(figure({ value: 75_086, unit: 'piece' }), zh)).toBe('75,086');
  });

  it('has a name for the head of a column', () => {
    const names = (['zh-CN', 'en'] as const).map((locale) => scaleFor('cny-100m', 19, messagesFor(locale))).map((scale) => scale && scaleName(scale));
    expect(names).toEqual(['亿元', 'CNY billion']);
  });
});

describe('the digits of a quantity', () => {
  it.each([
    [0.0001234, '0.00012'],
    [0.0999, '0.100'],
    [0.86, '0.86'],
    [9.996, '10.0'],
    [99.96, '100'],
    [1234.5, '1,235'],
    [-1234567, '-1,234,567'],
  ])('%d is %s', (amount, text) => {
    expect(measuredText(amount)).toBe(text);
  });

  it('are never 0 for something, and within half a percent of it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 1e12, noNaN: true }), (amount) => {
        const printed = Number(measuredText(amount).replaceAll(',', ''));
        expect(printed).toBeGreaterThan(0);
        expect(Math.abs(printed - amount)).toBeLessThanOrEqual(amount < 1 ? 0.005 + 1e-9 : amount * 0.005 + 1e-9);
      }),
    );
  });
});

it('scales are ascending in both languages, of the same units, and English in English', () => {
  for (const scales of LOCALES.map(scalesFor)) {
    for (const sizes of Object.values(scales)) expect(sizes.map(({ per }) => per)).toEqual(sizes.map(({ per }) => per).sort((a, b) => a - b));
  }
  expect(Object.keys(scalesFor('en'))).toEqual(Object.keys(scalesFor('zh-CN')));
  expect(JSON.stringify(scalesFor('en'))).not.toMatch(/\p{Script=Han}/u);
});
