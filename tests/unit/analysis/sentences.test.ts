import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '@/analysis/sentences';

const split = (text: string): readonly string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('the sentences of a paragraph', () => {
  it.each([
    ['甲。乙！丙？丁', ['甲。', '乙！', '丙？', '丁']],
    ['要推进；要支持：一、二，三。', ['要推进；要支持：一、二，三。']],
    ['他说“好。”再说', ['他说“好。”', '再说']],
    ['出台《何去何从？》的建议。后文', ['出台《何去何从？》的建议。', '后文']],
    ['《未合上的题名。后文', ['《未合上的题名。', '后文']],
    ['一、加强顶层设计', ['一、加强顶层设计']],
    ['E-UHPC 3.5 kg', ['E-UHPC 3.5 kg']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('are none of them empty, and joined are the paragraph, whatever it holds', () => {
    const text = fc.array(fc.constantFrom('甲', '《', '》', '。', '？', '！', '”', '（', '\n', '𠮷', 'a.'), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (paragraph) => {
        const sentences = split(paragraph);
        expect(sentences.join('')).toBe(paragraph);
        expect(sentences).not.toContain('');
      }),
    );
  });
});
