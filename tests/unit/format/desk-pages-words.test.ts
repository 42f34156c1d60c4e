import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { indicatorWords, type IndicatorWords } from '@/format/messages/desk/indicator';
import { readingWords, type ReadingWords } from '@/format/messages/desk/readings';
import { recordWords, type RecordWords } from '@/format/messages/desk/record';
import { figure } from '../../fixtures/figure';
import { lostParts, sayAll, type Told } from './told';

const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
const seven = figure({ value: 7 });
const three = figure({ value: 3 });

const RECORD: Told<RecordWords> = {
  tile: [4, 3],
  colon: ['Name'],
  facts: { silent: [['date', 'level']], inferred: [['date']], unknown: ['nope'], hidden: ['st-x'] },
  neighbours: { takeaway: [['Products', 'Titles']], naming: { mentions: ['Statements'] } },
  timeline: { selfDated: ['2016'], neighbours: [seven, three] },
  to: { only: ['Lathes'], indicator: ['Output'] },
};
const INDICATOR: Told<IndicatorWords> = {
  definition: { takeaway: [seven, three], unknown: ['nope'], hidden: ['Output'] },
  series: { fastest: [{ zh: '轮胎', en: 'Tyres' }, seven, 2016, 2025] },
  through: ['2016', '2025'],
  inBrackets: ['t'],
};
const READING: Told<ReadingWords> = { becomes: ['4', '5'], records: [7] };

describe.each(LOCALES)('the words of the pages of records and indicators in %s', (locale) => {
  const messages = messagesFor(locale);
  const spoken = [...sayAll(recordWords(locale), RECORD, messages), ...sayAll(indicatorWords(locale), INDICATOR, messages), ...sayAll(readingWords(locale), READING, messages)];

  it('say something, pass on all they are told, and are of one language', () => {
    expect(spoken.filter(({ text }) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text))).toEqual([]);
    expect(lostParts(spoken, messages)).toEqual([]);
    expect(locale === 'en' ? spoken.filter(({ text }) => CJK.test(text)) : []).toEqual([]);
  });
});

it('the pages have the same words in both languages', () => {
  const paths = (locale: (typeof LOCALES)[number]): readonly string[] =>
    [...sayAll(recordWords(locale), RECORD, messagesFor(locale)), ...sayAll(indicatorWords(locale), INDICATOR, messagesFor(locale)), ...sayAll(readingWords(locale), READING, messagesFor(locale))].map(({ path }) => path).sort();
  expect(paths('en')).toEqual(paths('zh-CN'));
});
