import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { timelineWords, type TimelineWords } from '@/format/messages/scenes/timeline';
import { say } from '@/format/sentence';
import { figure } from '../../fixtures/figure';
import { lostParts, sayAll, type Told } from './told';

const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
const seven = figure({ value: 7 });
const three = figure({ value: 3 });
const ten = figure({ value: 10 });
const parts = [say`${seven} here`, say`${three} there`];

const TOLD: Told<TimelineWords> = {
  lanes: { deed: ['2016', 'Pilots', seven, 'pilots'], deeds: [parts], manyDeeds: [parts], dataTo: [2023] },
  chain: { words: [seven], named: [seven, ten, three], noneLanded: [seven, ten], unnamed: [seven] },
};

describe.each(LOCALES)('the words of the scene of time in %s', (locale) => {
  const messages = messagesFor(locale);
  const spoken = sayAll(timelineWords(locale), TOLD, messages);

  it('say something, pass on all they are told, and are of one language', () => {
    expect(spoken.filter(({ text }) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text))).toEqual([]);
    // English names a deed by its unit: 3 pilots.
    expect(lostParts(spoken, messages).filter((lost) => locale !== 'en' || lost !== 'lanes.deed: Pilots')).toEqual([]);
    expect(locale === 'en' ? spoken.filter(({ text }) => CJK.test(text)) : []).toEqual([]);
  });
});

it('the scene has the same words in both languages', () => {
  const paths = (locale: (typeof LOCALES)[number]): readonly string[] => sayAll(timelineWords(locale), TOLD, messagesFor(locale)).map(({ path }) => path).sort();
  expect(paths('en')).toEqual(paths('zh-CN'));
});
