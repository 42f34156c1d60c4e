import { describe, expect, it } from 'vitest';
import { LOCALES, type LocalText } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { compareWords, type CompareWords } from '@/format/messages/desk/compare';
import { gapWords, type GapWords } from '@/format/messages/desk/gap';
import { say, type Sentence } from '@/format/sentence';
import { sentenceText } from '@/format/sentence-text';
import { figure } from '../../fixtures/figure';
import { lostParts, sayAll, type Told } from './told';

const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
const seven = figure({ value: 7 });
const three = figure({ value: 3 });
const one = figure({ value: 1 });
const tyres: LocalText = { zh: '轮胎', en: 'Tyres' };
const lathes: LocalText = { zh: '机床', en: 'Lathes' };
const some = say`${seven} of ${three}`;

const GAP: Told<GapWords> = {
  focusSome: [seven, three, [tyres, lathes]],
  focusAll: [seven, [tyres]],
  focusNone: [seven],
  others: [seven],
  within: [some],
  more: [7],
  of: [[tyres, lathes]],
  asks: ['Platforms'],
};
const COMPARE: Told<CompareWords> = {
  has: ['Tyres', ['pilots', 'titles']],
  lacks: ['Tyres', ['pilots', 'titles']],
  hasAndLacks: ['Tyres', ['pilots'], ['titles', 'machines', 'products']],
  only: ['Tyres', ['pilots']],
  onlyNot: ['Tyres', ['pilots', 'titles']],
  uneven: [['pilots', 'titles']],
  counts: ['pilots', [{ name: 'Tyres', figure: seven }, { name: 'Lathes', figure: three }]],
  within: [some],
  more: [7],
};

describe.each(LOCALES)('the words of the gap finder and the comparison in %s', (locale) => {
  const messages = messagesFor(locale);
  const spoken = [...sayAll(gapWords(locale), GAP, messages), ...sayAll(compareWords(locale), COMPARE, messages)];

  it('say something, pass on all they are told, and are of one language', () => {
    expect(spoken.filter(({ text }) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text))).toEqual([]);
    expect(lostParts(spoken, messages)).toEqual([]);
    expect(locale === 'en' ? spoken.filter(({ text }) => CJK.test(text)) : []).toEqual([]);
  });

  it('never say that something does not exist', () => {
    expect(spoken.filter(({ text }) => /没有|不存在|does not exist|there is no/i.test(text))).toEqual([]);
  });
});

it('agrees in number', () => {
  const zh = (sentence: Sentence): string => sentenceText(sentence, messagesFor('zh-CN'));
  const en = (sentence: Sentence): string => sentenceText(sentence, messagesFor('en'));
  expect([one, seven].map((focus) => zh(gapWords('zh-CN').focusNone(focus)))).toEqual(['下一步点名 1 个领域，有记录', '下一步点名 7 个领域，各有记录']);
  expect([one, seven].map((focus) => en(gapWords('en').focusSome(focus, focus, [tyres])))).toEqual([
    'Of 1 sector named in next steps, 1 has no record of any kind: Tyres',
    'Of 7 sectors named in next steps, 7 have no record of any kind: Tyres',
  ]);
  expect(en(compareWords('en').lacks('Tyres', ['Pilots', 'R&D projects', 'Titles']))).toBe('Tyres: no pilots, R&D projects or titles on record');
});
