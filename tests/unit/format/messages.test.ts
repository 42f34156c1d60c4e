import { describe, expect, it } from 'vitest';
import type { Fault } from '@/domain/fault';
import { LOCALES, type LocalText } from '@/domain/text';
import { messagesFor, type Messages } from '@/format/messages';
import { say } from '@/format/sentence';
import { figure } from '../../fixtures/figure';
import { lostParts, sayAll, type Spoken, type Told } from './told';

const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
const fault: Fault = { code: 'BAD_JSON', file: 'pilots.json', since: 0 };
const seven = figure({ value: 7 });
const three = figure({ value: 3 });
const tyres: LocalText = { zh: '轮胎', en: 'Tyres' };
const lathes: LocalText = { zh: '机床', en: 'Lathes' };
const parts = [say`${seven} here`, say`${three} there`];
const subjects = [{ name: tyres, figure: three }];
const found = { figure: seven, against: three, subjects };

const TOLD: Told<Messages> = {
  labels: { amount: ['5', 'lots'], openFigure: ['Pilots', '3', 'Quoted'], scoped: ['Pilots', '2016'], fieldNotStated: ['level'], date: { year: [2016], month: [2016, 11], day: [2016, 11, 23], quarter: [2016, 3], weekday: [11, 23, 'Mon'] } },
  panels: {
    clauses: [parts],
    landing: {
      some: [seven, three],
      all: [seven],
      none: [seven],
      platform: [seven],
      policyOnly: [seven],
      mostNamed: [[tyres, lathes], seven],
      mostNamedOf: [[tyres, lathes], seven, three],
    },
    enterprises: { roles: [seven, three], noRemanufacturer: [seven], delivered: [[tyres], three], titles: [seven] },
    pilots: {
      accepted: [seven, [2016, 2018], false],
      acceptedOne: [seven, 2016],
      sectors: [subjects],
      withSectors: [say`${seven} accepted`, say`${three} there`],
      planned: [seven],
    },
    outputs: { products: [seven, three], deliveries: [seven, [tyres]] },
    platforms: {
      projects: [seven],
      innovation: [parts],
      pilotScale: [parts],
      built: [seven],
      underConstruction: [seven],
      planned: [seven],
      pipeline: [seven],
      unsplit: [seven],
    },
    timeline: { policies: [seven], directions: [seven], nextSteps: [seven], counted: [parts], silent: [['2012', '2017–2020']], undated: [seven] },
    attention: {
      focus: [found],
      checks: {
        'focus-without-record': { title: [found], detail: [found] },
        'pipeline-over-built': { title: [], detail: [found] },
        'document-age': { title: [], detail: [found] },
        'undated-achievements': { title: [], detail: [found] },
        'pilot-without-product': { title: [found], detail: [found] },
      },
    },
    headline: {
      'landing-rate': { takeaway: [seven, three], none: [seven] },
      enterprises: { takeaway: [seven] },
      pilots: { takeaway: [[2016, 2018], false] },
      products: { takeaway: [seven] },
      deliveries: { takeaway: [['2016', '2018'], false] },
      platforms: { planned: [seven], pilotScaleBuilt: [seven] },
    },
  },
  frame: {
    scenes: { notLoaded: ['Timeline'] },
    pager: { page: [2, 9] },
    scope: [2],
    panel: {
      dataDate: ['2023'],
      kept: ['14:36'],
      nextTry: ['14:36'],
      failingSince: ['14:36'],
      field: ['3.status'],
      leftOut: [3, 7],
      news: [7],
      loosen: ['sector', 'tyres', 7],
    },
    status: {
      dataTo: ['2023'],
      checked: ['14:36'],
      next: ['14:36'],
      keptFrom: ['x', '14:36'],
      updated: ['2023.2', 7],
      delayed: [3, 7],
      unlisted: ['pilots.json'],
      leftOut: [7],
      clockWrong: [true, { value: 7, unit: 'hour' }],
      misset: ['config.json', 'pollSeconds'],
    },
  },
  shell: {
    faults: {
      OFFLINE: [fault],
      NETWORK: [fault],
      TIMEOUT: [fault],
      HTTP: [{ ...fault, code: 'HTTP_500' }],
      EMPTY: [fault],
      NOT_JSON_HTML: [fault],
      BAD_JSON: [fault],
      TOO_BIG: [fault],
      BAD_SCHEMA: [fault],
      NEWER_SCHEMA: [fault],
      BAD_HASH: [fault],
      PANEL_FAILED: [fault],
    },
  },
  charts: {
    counted: ['Products', '5'],
    moreEnterprises: [7],
    timeline: { inStatus: ['Platforms', 'Built'], leads: ['2021'], span: [2017, 2020], silent: ['2017–2020'], horizon: [2035] },
    chain: { segment: ['built', 'Built', '4'] },
  },
};

/** Every message of a language, said with its arguments. */
function spokenIn(messages: Messages): readonly Spoken[] {
  const { locale: _, ...words } = messages;
  return sayAll(words, TOLD, messages);
}

describe.each(LOCALES)('the messages in %s', (locale) => {
  const messages = messagesFor(locale);
  const spoken = spokenIn(messages);
  /** Words that stand beside a number or a name and may be nothing: no unit for a ratio, no sign before an exact count. */
  const mayBeSilent = /^labels\.(units|qualifiers|statuses)\./;
  /** English names months by words; tests of dates cover them. */
  const namesMonths = /^labels\.date\./;

  it('all say something, and never a value that is not there', () => {
    expect(spoken.filter(({ path, text }) => text.trim() === '' && !mayBeSilent.test(path)).map(({ path }) => path)).toEqual([]);
    expect(spoken.filter(({ text }) => /undefined|null|NaN|\[object/.test(text))).toEqual([]);
  });

  it('pass on all they are told', () => {
    expect(lostParts(spoken.filter(({ path }) => locale !== 'en' || !namesMonths.test(path)), messages)).toEqual([]);
  });
});

it('English is English, but for the switch to Chinese', () => {
  const chinese = spokenIn(messagesFor('en')).filter(({ text }) => CJK.test(text));
  expect(chinese.map(({ path }) => path)).toEqual(['frame.controls.toOther']);
});

it('both languages have the same messages', () => {
  const paths = (locale: (typeof LOCALES)[number]): readonly string[] => spokenIn(messagesFor(locale)).map(({ path }) => path).sort();
  expect(paths('en')).toEqual(paths('zh-CN'));
});
