import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrasesOf } from '@/format/phrases';
import { say, type Sentence } from '@/format/sentence';
import { sentenceParts } from '@/format/sentence-parts';
import { figure } from '../../fixtures/figure';

const two = figure({ value: 2 });
/** Parts in words, a figure as #, each place where a line may end as |. */
const shown = (sentence: Sentence): string =>
  sentenceParts(sentence)
    .map((part) => (part.figure ? `<${part.lead}#${part.unit}>` : `${part.breaks ? '|' : ''}${part.phrases.join('|')}`))
    .join('');

describe('phrases of a text', () => {
  it('end between words, not within one, and at marks', () => {
    expect(phrasesOf('中国电力工程顾问中南电力设计院')).toEqual(['中国', '电力', '工程', '顾问', '中南', '电力', '设计院']);
    expect(phrasesOf('件数单位不一，不跨领域加总').at(0)).toBe('件数');
    expect(phrasesOf('循环利用及装备').join('|')).toBe('循环|利用|及装备');
  });

  it('keep a number with what it counts', () => {
    expect(phrasesOf('均为 2016 年')).toEqual(['均为 ', '2016 年']);
  });

  it('lose no character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('武', '汉', '循环', '（', '）', '，', ' ', 'a', 'word', '1')), (pieces) => {
        const text = pieces.join('').replaceAll(/ +/g, ' ');
        expect(phrasesOf(text).join('')).toBe(text);
      }),
    );
  });
});

describe('parts of a sentence', () => {
  it('keep a figure with what it counts, and one that counts nothing with the word before it', () => {
    expect(shown(say`平台建成 ${two} 个，在建 ${two}`)).toBe('平台|建成 <# 个，>在<建 #>');
  });

  it('keep a figure with the bracket it stands in', () => {
    expect(shown(say`${{ strong: '汽车零部件' }}（${two} 次）等`)).toBe('汽车零部件<（# 次）>等');
  });

  it('give a word between two figures to one of them', () => {
    expect(shown(say`${two} 个 ${two}；${two}`)).toBe('<# 个> <#>；<#>');
  });

  it('may end a line before a stressed name and behind it, but not within it nor before a mark', () => {
    expect(shown(say`点名最多的${{ strong: '汽车零部件' }}等`)).toMatch(/\|汽车零部件\|等$/);
    expect(shown(say`属领域（${{ strong: '动力电池' }}）`)).toBe('属领域|（动力电池）');
  });
});
