import { expect, it } from 'vitest';
import { EMPTY_FILTER } from '@/domain/filter';
import { filterText } from '@/format/filter-text';
import { messagesFor } from '@/format/messages';
import { idOnly } from '@/format/names';

const NAMES: Readonly<Record<string, { zh: string; en: string }>> = { tyres: { zh: '轮胎', en: 'Tyres' } };
const nameOf = (id: string) => NAMES[id];

it('a filter is told in words, in the order of the filters, with what nothing names as it is', () => {
  const filter = { ...EMPTY_FILTER, sector: ['tyres', 'gone'], kind: ['next-kind' as never, 'pilot'] as const, status: ['accepted'], from: '2016', q: '<b>', compare: 'sector' as const };
  expect(filterText(filter, messagesFor('zh-CN'), nameOf)).toBe('领域 = 轮胎、gone；类别 = next-kind、试点；状态 = 通过验收；起 = 2016 年；搜索 = <b>');
  expect(filterText({ ...EMPTY_FILTER, sector: ['tyres'] }, messagesFor('en'), nameOf)).toMatch(/= Tyres$/);
});

it('no filter is told too, and the floor of values is none', () => {
  expect(filterText({ ...EMPTY_FILTER, basis: 'all' }, messagesFor('zh-CN'), idOnly)).toBe('无（全部记录）');
});
