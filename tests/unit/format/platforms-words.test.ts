import { describe, expect, it } from 'vitest';
import { LOCALES, type LocalText } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { platformsWords, type PlatformsWords } from '@/format/messages/scenes/platforms';
import { say } from '@/format/sentence';
import { figure } from '../../fixtures/figure';
import { lostParts, sayAll, type Told } from './told';

const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
const seven = figure({ value: 7 });
const three = figure({ value: 3 });
const tyres: LocalText = { zh: '轮胎', en: 'Tyres' };
const lathes: LocalText = { zh: '机床', en: 'Lathes' };

const TOLD: Told<PlatformsWords> = {
  register: {
    platforms: [seven, three],
    noneBuilt: [seven],
    hosts: [seven],
    withoutHost: [seven],
    projects: [seven],
    pairingInferred: [say`${seven} projects`],
    status: ['planned', 'Planned'],
    level: ['National'],
    more: [7],
  },
  levels: {
    all: [seven, say`${three} there`],
    parts: [[{ name: 'National', figure: three }]],
    unstated: [seven],
    silent: [['National', 'Municipal']],
    more: [7],
    status: ['planned', 'Planned'],
  },
  fields: {
    some: [seven, three, [tyres, lathes]],
    nowhere: [seven],
    unstated: [seven],
    unlinked: [seven],
    linked: [seven, three],
    more: [7],
    others: ['7'],
    sectors: ['7'],
  },
  terms: { directions: [seven, three], unspecific: [seven], nextSteps: [seven, three], noNextStep: [seven], more: [7] },
  headline: {
    'pilot-scale': { built: [seven] },
    projects: { years: [[2016, 2018], false] },
    hosts: { withoutHost: [seven] },
    field: { of: [seven], withoutField: [seven] },
    specific: { of: [seven] },
  },
};

describe.each(LOCALES)('the words of the scene of platforms in %s', (locale) => {
  const messages = messagesFor(locale);
  const spoken = sayAll(platformsWords(locale), TOLD, messages);

  it('say something, pass on all they are told, and are of one language', () => {
    expect(spoken.filter(({ text }) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text))).toEqual([]);
    expect(lostParts(spoken.filter(({ path }) => !path.endsWith('.status')), messages)).toEqual([]);
    expect(locale === 'en' ? spoken.filter(({ text }) => CJK.test(text)) : []).toEqual([]);
  });
});
