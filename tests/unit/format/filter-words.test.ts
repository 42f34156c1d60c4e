import { describe, expect, it } from 'vitest';
import { EMPTY_FILTER, type Filter } from '@/domain/filter';
import { filterParts, withoutPart } from '@/format/filter-words';
import { messagesFor } from '@/format/messages';

const nameOf = (id: string) => (id === 'tyres' ? { zh: '轮胎', en: 'Tyres' } : undefined);
const wordsOf = (filter: Partial<Filter>, locale: 'zh-CN' | 'en' = 'zh-CN'): readonly string[] =>
  filterParts({ ...EMPTY_FILTER, ...filter }, messagesFor(locale), nameOf).map(({ label, words }) => `${label} ${words}`);

describe('filterParts', () => {
  it('says nothing of what is as by default', () => {
    expect(wordsOf({})).toEqual([]);
  });

  it('names each value in the language of the reader, and an unknown one by its id', () => {
    const filter: Partial<Filter> = { sector: ['tyres', 'unheard-of'], kind: ['pilot'], status: ['accepted'], level: ['national'], q: '盾构' };
    expect(wordsOf(filter)).toEqual(['领域 轮胎', '领域 unheard-of', '类别 试点', '状态 通过验收', '层级 国家', '搜索 盾构']);
    expect(wordsOf(filter, 'en')[0]).toBe('sector Tyres');
  });

  it('says dates by their precision, the basis and the comparison by their meaning', () => {
    expect(wordsOf({ from: '2016', to: '2023-01', basis: 'all', compare: 'sector' })).toEqual(['依据 含公开资料与示例', '起 2016 年', '止 2023 年 1 月', '对比 按领域']);
  });
});

describe('withoutPart', () => {
  it('lets go of one value of a list, and of a single value whole', () => {
    const filter = { ...EMPTY_FILTER, sector: ['tyres', 'machine-tools'], from: '2016' };
    expect(withoutPart(filter, { name: 'sector', value: 'tyres' })).toEqual({ sector: ['machine-tools'] });
    expect(withoutPart(filter, { name: 'from', value: '2016' })).toEqual({ from: '' });
  });
});
