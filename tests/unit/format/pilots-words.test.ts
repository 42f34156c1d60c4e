import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { pilotsWords, type PilotsWords } from '@/format/messages/scenes/pilots';
import { say } from '@/format/sentence';
import { sentenceText } from '@/format/sentence-text';
import { figure } from '../../fixtures/figure';
import { lostParts, sayAll, type Spoken, type Told } from './told';

const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
const seven = figure({ value: 7 });
const three = figure({ value: 3 });
const one = figure({ value: 1 });
const tyres = { zh: '轮胎', en: 'Tyres' };
const lathes = { zh: '机床', en: 'Lathes' };
const shares = [
  { name: tyres, figure: seven },
  { name: lathes, figure: three },
];

const TOLD: Told<PilotsWords> = {
  moreRows: [7],
  facts: { inferred: ['2023'], level: ['National'] },
  dossier: { recorded: [seven], most: [[tyres, lathes], three] },
  pathways: { some: [seven, 'pilot'], single: [seven, 'pilot'], whole: [three], all: [seven, [say`${three} here`]] },
  roles: { some: [seven, three], noRemanufacturer: [seven] },
  outputSectors: { products: [seven, shares], deliveries: [seven, shares], deliveriesOfOne: [seven, tyres] },
  headline: { remanufacturers: { takeaway: [seven] }, titles: { takeaway: [['2016', '2018'], false] } },
};

const spokenOf = (locale: Locale): readonly Spoken[] => sayAll(pilotsWords(locale), TOLD, messagesFor(locale));

describe.each(LOCALES)('the words of the pilots scene in %s', (locale) => {
  it('all say something, and pass on all they are told', () => {
    expect(spokenOf(locale).filter(({ text }) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text))).toEqual([]);
    expect(lostParts(spokenOf(locale), messagesFor(locale))).toEqual([]);
  });
});

it('are English in English, and the same messages in both languages', () => {
  expect(spokenOf('en').filter(({ text }) => CJK.test(text))).toEqual([]);
  const paths = (locale: Locale): readonly string[] => spokenOf(locale).map(({ path }) => path).sort();
  expect(paths('en')).toEqual(paths('zh-CN'));
});

it('agree in number in English', () => {
  const { roles, dossier, moreRows } = pilotsWords('en');
  const text = (sentence: ReturnType<typeof dossier.recorded>): string => sentenceText(sentence, messagesFor('en'));
  expect([text(roles.some(seven, one)), text(roles.some(seven, three))]).toEqual(['1 of 7 enterprises is a remanufacturer', '3 of 7 enterprises are remanufacturers']);
  expect([text(dossier.most([tyres], seven)), text(dossier.most([tyres, lathes], seven))]).toEqual(['Tyres has most (7)', 'Tyres and Lathes have most (7 each)']);
  expect([moreRows(1), moreRows(2)]).toEqual(['and 1 more row', 'and 2 more rows']);
});
