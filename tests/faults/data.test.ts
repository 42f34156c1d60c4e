import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText } from '@/charts/text-width';
import { printable, wrapText } from '@/charts/wrap-text';
import { isFailure } from '@/data/answer';
import { parseJson } from '@/data/classify';
import { parseCollection } from '@/data/parse-collection';
import type { CollectionName } from '@/domain/collections';
import { figureText } from '@/format/number';
import { messagesFor } from '@/format/messages';
import { figure } from '../fixtures/figure';
import { mockCollections } from '../fixtures/mock-collections';

const MOCK = mockCollections();

/** How a file of one record of the data that ship, with some fields changed, is read beside a sound one. */
function readWith(name: CollectionName, changes: object): readonly string[] {
  const [sound, other] = MOCK[name] as readonly object[];
  const read = parseCollection(name, [sound, { ...other, ...changes }]);
  return isFailure(read) ? [read.code] : read.quarantined.map(({ field }) => field);
}

describe('types', () => {
  it.each<[CollectionName, object, string]>([
    ['platforms', { count: '12' }, 'count'],
    ['platforms', { count: null }, 'count'],
    ['observations', { value: '12' }, 'value'],
    ['observations', { value: {} }, 'value'],
    ['pilots', { id: 12 }, 'id'],
    ['pilots', { date: 2016 }, 'date'],
    ['pilots', { name: '机床' }, 'name'],
    ['titles', { sectors: 'tyres' }, 'sectors'],
    ['products', { openList: 'true' }, 'openList'],
  ])('D02 · of %s, %j is not made into what it is not: the record is left out by its field', (name, changes, field) => {
    expect(readWith(name, changes)).toEqual([field]);
  });

  it.each([-1, 0, 1.5])('D07 · a record that stands for %d platforms is left out', (count) => {
    expect(readWith('platforms', { count })).toEqual(['count']);
  });

  it('D34 · an id of digits is text or left out, so that none is rounded', () => {
    const parsed = parseJson('[{"id": 12345678901234567890}]');
    expect(readWith('pilots', isFailure(parsed) ? {} : (parsed.json as object[])[0] ?? {})).toEqual(['id']);
    expect(readWith('pilots', { id: '12345678901234567890' })).toEqual([]);
  });

  it('D34 · a sum is rounded once, when it is printed', () => {
    expect(figureText(figure({ value: 0.1 + 0.2, unit: 'ratio' }), messagesFor('en'))).toBe('30%');
  });
});

describe('nesting', () => {
  it('D36 · a hundred thousand levels deep is refused by its first field, not by a crash', () => {
    const deep = parseJson(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    if (isFailure(deep)) throw new Error(deep.code);
    expect(parseCollection('pilots', deep.json)).toMatchObject({ code: 'BAD_SCHEMA' });
    expect(readWith('pilots', { unknown: deep.json })).toEqual([]);
    expect(readWith('pilots', { name: deep.json })).toEqual(['name.zh']);
  });
});

describe('characters', () => {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
  const graphemes = (text: string): readonly string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
  const anyName = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });

  it('D12 · are never cut in two where a text is too long: families, flags and accents are there whole or not at all', () => {
    const expectWhole = (text: string, cuts: readonly string[]): void => {
      const whole = new Set(graphemes(text));
      for (const cut of cuts) expect(graphemes(cut.replace(/…$/, '')).filter((each) => !whole.has(each))).toEqual([]);
    };
    const wholeOf = (text: string): void => {
      expectWhole(text, [2, 4, 7, 12, 20].flatMap((width) => [fitText(text, width), ...wrapText(text, width, 2)]));
      expectWhole(text.repeat(40), [printable(text.repeat(40))]);
    };
    for (const text of ['👩‍🔧👩‍🔧👩‍🔧👩‍🔧👩‍🔧', '🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳', 'e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301', '机床👨‍👩‍👧‍👦再制造👨‍👩‍👧‍👦基地']) wholeOf(text);
    fc.assert(fc.property(anyName, wholeOf), { numRuns: 300 });
  });
});
