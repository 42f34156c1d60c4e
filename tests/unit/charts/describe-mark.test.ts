import { expect, it } from 'vitest';
import type { ChartMark } from '@/charts/chart';
import { describeMark } from '@/charts/describe-mark';
import { figureMark } from '@/charts/spoken';
import { messagesFor } from '@/format/messages';
import { figure } from '../../fixtures/figure';

const zh = messagesFor('zh-CN');
const en = messagesFor('en');
const of = (value: number, name = 'n'): ChartMark => figureMark(figure({ value }), name, zh);
const record: ChartMark = { target: { record: 'pil-01' }, label: '机床 · 试点' };

it('a figure is said with its value and unit, its rank among its like, and its basis', () => {
  const series = [of(2), undefined, record, of(5), figureMark(figure({ value: 9, unit: 'sector' }), 'n', zh), of(2)];
  const [first, , , second] = series;
  expect(describeMark(first ?? record, series, zh, () => 'quoted')).toBe('n · 2 个，按数值第 2，共 3，依据：计算');
  expect(describeMark(second ?? record, series, zh, () => 'quoted')).toBe('n · 5 个，按数值第 1，共 3，依据：计算');
});

it('a mark whose label leaves its amount out has it said; one alone, or without a value, has no rank', () => {
  const bare: ChartMark = { target: { figure: figure({ value: 3, basis: 'illustrative' }) }, label: '2016' };
  expect(describeMark(bare, [bare], en, () => 'quoted')).toBe('2016 3 products, basis: Illustrative');
  const missing = figureMark(figure({ value: { missing: 'not-stated' } }), 'n', zh);
  expect(describeMark(missing, [missing, of(1), of(2)], zh, () => 'quoted')).toBe('n · 未载，依据：计算');
});

it('a record is said with its place among the records of its series, and what it rests on', () => {
  const other: ChartMark = { target: { record: 'pil-02' }, label: 'x' };
  expect(describeMark(record, [of(1), other, record], zh, () => 'external')).toBe('机床 · 试点，第 2 项，共 2 项，依据：公开资料');
});
