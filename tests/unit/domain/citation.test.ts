import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateCitation, type Citation } from '@/domain/citation';

const TEXT = '培育机床产业，扩大机床应用，机床为先';
const cite = (exact: string, around: Pick<Citation, 'prefix' | 'suffix'> = {}): Citation => ({
  document: 'doc-01',
  paragraph: 's1',
  exact,
  ...around,
  gloss: 'machine tools',
});

describe('the words of a citation', () => {
  it('are found where they first stand', () => {
    expect(locateCitation(cite('机床'), TEXT)).toEqual({ start: 2, end: 4 });
  });

  it('are told apart by the words before and after them', () => {
    expect(locateCitation(cite('机床', { prefix: '扩大' }), TEXT)).toEqual({ start: 9, end: 11 });
    expect(locateCitation(cite('机床', { suffix: '为先' }), TEXT)).toEqual({ start: 14, end: 16 });
  });

  it('are not found when they, or the words around them, are not there', () => {
    expect(locateCitation(cite('轮胎'), TEXT)).toBeUndefined();
    expect(locateCitation(cite('机床', { prefix: '扩大', suffix: '为先' }), TEXT)).toBeUndefined();
  });

  it('are always the words cut out of the text, wherever they were cut', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), fc.string(), (exact, prefix, suffix) => {
        const text = prefix + exact + suffix;
        const range = locateCitation(cite(exact, { prefix, suffix }), text);
        expect(range && text.slice(range.start, range.end)).toBe(exact);
      }),
    );
  });
});
