import { describe, expect, it } from 'vitest';
import { textWidth } from '@/charts/text-width';
import { LOCALES, type LocalText } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { benefitsWords } from '@/format/messages/scenes/benefits';
import { sentenceText } from '@/format/sentence-text';
import { figure } from '../../fixtures/figure';
import { lostParts, sayAll, type Told } from './told';

const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
const seven = figure({ value: 7 });
const three = figure({ value: 3 });
const tyres: LocalText = { zh: '轮胎', en: 'Tyres' };
const lathes: LocalText = { zh: '机床', en: 'Lathes' };
const pumps: LocalText = { zh: '泵', en: 'Pumps' };

/** Words inside the pictures that come in several lengths, and those that take a number, are looked at below and in the specimens. */
type Said = Omit<ReturnType<typeof benefitsWords>, 'charts'>;
const TOLD: Told<Said> = {
  compared: [2025, seven, 2016],
  alone: [2025],
  output: { takeaway: [2016, three, 2025, seven], one: [2025, seven] },
  sectors: { leading: [[tyres, lathes, pumps], seven, 2025] },
  units: { fastest: [tyres, seven, 2016, 2025] },
  method: { takeaway: [seven] },
};

describe.each(LOCALES)('the words of the illustrative scene in %s', (locale) => {
  const messages = messagesFor(locale);
  const { charts, ...words } = benefitsWords(locale);
  const spoken = sayAll(words, TOLD, messages);

  it('say something, pass on all they are told, and are of one language', () => {
    expect(spoken.filter(({ text }) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text))).toEqual([]);
    expect(lostParts(spoken, messages)).toEqual([]);
    expect(locale === 'en' ? spoken.filter(({ text }) => CJK.test(text)) : []).toEqual([]);
  });

  it('have shorter wordings after longer ones, and say of the scale what is true of it', () => {
    for (const notes of [charts.oneScale('2016–2025', charts.byQuarter), charts.ownScale('2016–2025', charts.byYear)]) {
      const widths = notes.map((note) => textWidth(note));
      expect(widths).toEqual([...widths].sort((a, b) => b - a));
      expect(notes[0]).toContain('2016–2025');
    }
    expect(charts.ownScale('2016–2025', charts.byYear).every((note) => /自有|各异|own/i.test(note))).toBe(true);
  });

  it('say model output in the band, and that the reply holds no such number', () => {
    expect(words.band.text).toMatch(locale === 'en' ? /not statistics.*reply holds no figure/ : /非统计数据。答复全文没有/);
  });

  it('name one sector without calling it several', () => {
    const text = sentenceText(words.sectors.leading([tyres], seven, 2025), messages);
    expect(text).toBe(locale === 'en' ? 'In 2025 Tyres makes up 7' : '2025 年轮胎占 7');
  });
});
