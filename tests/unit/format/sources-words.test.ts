import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { sourcesWords, type SourcesWords } from '@/format/messages/desk/sources';
import { figure } from '../../fixtures/figure';
import { lostParts, sayAll, type Told } from './told';

const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
const [one, two, three, four, five] = [0.5, 7, 3, 4, 0].map((value) => figure({ value }));

const TOLD: Told<SourcesWords> = {
  takeaway: [one, two, three, four, five] as Parameters<SourcesWords['takeaway']>,
  unknown: ['nope'],
  noText: ['No. 1'],
  toFirst: ['No. 295'],
  notCited: ['Lathes'],
  noRecord: ['nope'],
  doubts: [2],
  side: { wall: ['Overview'] },
};

describe.each(LOCALES)('the words of the reader in %s', (locale) => {
  it('say something, pass on all they are told, and are of one language', () => {
    const messages = messagesFor(locale);
    const spoken = sayAll(sourcesWords(locale), TOLD, messages);
    expect(spoken.filter(({ text }) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text))).toEqual([]);
    expect(lostParts(spoken, messages)).toEqual([]);
    expect(locale === 'en' ? spoken.filter(({ text }) => CJK.test(text)) : []).toEqual([]);
  });
});
