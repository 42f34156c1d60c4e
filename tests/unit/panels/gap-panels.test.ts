import { describe, expect, it } from 'vitest';
import type { Collections } from '@/domain/collections';
import type { Filter } from '@/domain/filter';
import { LOCALES, type Locale } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { sentenceText } from '@/format/sentence-text';
import * as compare from '@/panels/compare/query';
import { takeaway as compareTakeaway } from '@/panels/compare/takeaway';
import * as gap from '@/panels/gap/query';
import { takeaway as gapTakeaway } from '@/panels/gap/takeaway';
import { contextWith, dataset, silent, withChange } from '../analysis/dataset';
import { ask, figuresIn, type Ask } from './answers';

const PANELS = {
  gap: ask({ ...gap, query: gap.gapQuery, say: (rows, messages) => [gapTakeaway(rows, messages)] }),
  compare: ask({ ...compare, query: compare.compareQuery, say: (rows, messages) => [compareTakeaway(rows, messages)] }),
} as const satisfies Record<string, Ask>;
type PanelId = keyof typeof PANELS;
const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

const said = (panel: PanelId, filter: Partial<Filter> = {}, locale: Locale = 'zh-CN', data: Collections = dataset): string =>
  sentenceText(PANELS[panel](data, locale, contextWith(filter)).sentences[0] ?? [], messagesFor(locale));
const inBoth = (panel: PanelId, filter: Partial<Filter> = {}, data: Collections = dataset): readonly string[] => LOCALES.map((locale) => said(panel, filter, locale, data));
const only = (...ids: readonly string[]): Collections => withChange('directions', (records) => records.filter(({ id }) => ids.includes(id)));

describe('the takeaway of the gap finder', () => {
  it('answers which priorities of the next steps have no record at all', () => {
    expect(inBoth('gap')).toEqual([
      '下一步点名 4 个领域，其中 3 个各类记录均未载：汽车零部件、轮胎、电子电器；点名领域中，共 6 个各类均未载',
      'Of 4 sectors named in next steps, 3 have no record of any kind: Automotive parts, Tyres and Electronics; of all sectors named, 6 with no record of any kind',
    ]);
  });

  it('says so too where it is all of them, none, or no sector is a priority', () => {
    const bare = { ...only('nxt-01'), platforms: [] };
    expect(said('gap', {}, 'zh-CN', bare)).toBe('下一步点名 4 个领域，各类记录均未载：动力电池、汽车零部件、轮胎等');
    const machines = withChange('directions', (records) => records.filter(({ id }) => id === 'nxt-01').map((each) => ({ ...each, sectors: ['machine-tools'] })));
    expect(inBoth('gap', {}, machines)).toEqual(['下一步点名 1 个领域，有记录', 'Next steps name 1 sector, with something on record']);
    expect(inBoth('gap', {}, only('dir-08'))).toEqual(['未载下一步点名的领域；点名领域中，共 2 个各类均未载', 'No sector named in next steps on record; of all sectors named, 2 with no record of any kind']);
  });

  it('says that it speaks of what other filters leave', () => {
    expect(inBoth('gap', { level: ['national'] }).map((text) => text.split(/[，:]/)[0])).toEqual(['所选范围内', 'Within the filter']);
  });
});

describe('the takeaway of the comparison', () => {
  it('tells of two sectors what each has and lacks', () => {
    expect(inBoth('compare', { compare: 'sector', sector: ['machine-tools', 'shield-machines'] })).toEqual([
      '机床载有试点，未载整机、称号；盾构机载有整机、称号，未载试点',
      'Machine tools: pilots on record, no machines or titles; Shield machines: machines and titles on record, no pilots',
    ]);
    expect(said('compare', { compare: 'sector', sector: ['tyres', 'power-batteries'] })).toBe('动力电池载有平台；轮胎未载平台');
  });

  it('tells of several what one alone has or lacks', () => {
    expect(inBoth('compare', { compare: 'level' })).toEqual([
      '仅国家级载有试点、产品；仅省级未载政策文件；仅市级载有规划方向、下一步、研发项目；仅市级未载平台',
      'National alone: pilots and products on record; Provincial alone: no policy documents on record; Municipal alone: plan directions, next steps and R&D projects on record; Municipal alone: no platforms on record',
    ]);
    const four = { compare: 'sector', sector: ['machine-tools', 'construction-machinery', 'tyres', 'office-equipment'] } as const;
    expect(said('compare', { ...four })).toContain('仅工程机械载有称号');
    const even = { ...silent, products: dataset.products };
    expect(said('compare', { compare: 'sector', sector: ['machine-tools', 'shield-machines', 'tyres', 'office-equipment'] }, 'zh-CN', even)).toBe('产品有的载有，有的未载');
  });

  it('tells of periods, what has no date left beside', () => {
    expect(said('compare', { compare: 'period' })).toBe('2016–2020 载有试点，未载政策文件、规划方向、整机、平台、研发项目；2021–2025 载有政策文件、规划方向、整机、平台、研发项目，未载试点');
  });

  it('keeps the digits of years off the words', () => {
    const years = said('compare', { compare: 'period', from: '2021', to: '2023' });
    expect(years).toContain('仅 2022 年载有研发项目');
  });

  it('tells the counts where the kinds are the same, and that they are even', () => {
    const products = { ...silent, products: dataset.products };
    expect(inBoth('compare', { compare: 'sector', sector: ['machine-tools', 'construction-machinery'] }, products)).toEqual([
      '载有的类别相同；产品 机床 2、工程机械 1',
      'The same kinds on record; products: Machine tools 2, Construction machinery 1',
    ]);
    expect(said('compare', { compare: 'sector', sector: ['machine-tools', 'shield-machines'] }, 'zh-CN', products)).toBe('载有的类别相同；各类记录数相同');
  });

  it('says that there is nothing, and that it speaks of what other filters leave', () => {
    expect(inBoth('compare', { compare: 'sector' }, silent)).toEqual(['文中未载可并排的记录', 'Nothing on record to lay side by side']);
    expect(said('compare', { compare: 'sector', status: ['listed'], sector: ['machine-tools', 'tyres'] })).toBe('所选范围内，机床载有产品；轮胎未载产品');
  });
});

describe.each<[PanelId, Partial<Filter>]>([
  ['gap', {}],
  ['compare', { compare: 'sector' }],
  ['compare', { compare: 'level' }],
  ['compare', { compare: 'period' }],
])('the panel %s, %j', (panel, filter) => {
  it('types no number, and is English in English', () => {
    for (const locale of LOCALES) {
      const words = PANELS[panel](dataset, locale, contextWith(filter)).sentences.flat().flatMap((part) => (typeof part === 'string' ? [part] : 'strong' in part ? [part.strong] : []));
      expect(words.map((word) => word.replaceAll(/(?:19|20)\d\d/g, '')).filter((word) => /\d/.test(word))).toEqual([]);
      if (locale === 'en') expect(words.filter((word) => CJK.test(word))).toEqual([]);
    }
  });

  it('is empty where the document says nothing, and its counts rest on records that are there', () => {
    expect(PANELS[panel](silent, 'zh-CN', contextWith(filter)).isEmpty).toBe(true);
    const { isEmpty, figures, sentences } = PANELS[panel](dataset, 'zh-CN', contextWith(filter));
    expect(isEmpty).toBe(false);
    const known = new Set(Object.values(dataset).flatMap((records) => records.map(({ id }) => id)));
    const counted = [...figures, ...figuresIn(sentences)].filter(({ value }) => typeof value === 'number' && value > 0);
    expect(counted.length).toBeGreaterThan(0);
    for (const figure of counted) {
      expect(figure.records().length, figure.id).toBeGreaterThan(0);
      expect(figure.records().filter((id) => !known.has(id)), figure.id).toEqual([]);
    }
  });
});
