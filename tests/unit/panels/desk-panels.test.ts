import { describe, expect, it } from 'vitest';
import type { Collections } from '@/domain/collections';
import { LOCALES, type Locale } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { sentenceText } from '@/format/sentence-text';
import { contextWith, dataset, silent } from '../analysis/dataset';
import { figuresIn, PANELS } from './answers';
import { DESK_PANEL_IDS, DESK_PANELS, type DeskPanelId } from './desk-answers';

const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
const said = (panel: DeskPanelId, data: Collections = dataset, locale: Locale = 'zh-CN', context = contextWith()): string =>
  sentenceText(DESK_PANELS[panel](data, locale, context).sentences[0] ?? [], messagesFor(locale));

describe('what the desk says of the default data', () => {
  it.each([
    ['districts', '载明地点的只有江夏（2 条）；另有 32 条地点未载明', 'Only Jiangxia named as a place (2 records); 32 records without a place'],
    ['gantt', '24 条有日期（2016–2025）；65 条未载日期，不推断年份', '24 records with a date (2016–2025); 65 without one; no year is guessed'],
    ['kinds', '落地记录 10 条；规划方向与下一步 27 条；共 89 条记录', '10 landing records; 27 plan directions and next steps; 89 records in all'],
    ['statuses', '49 条记录载有状态；最多的是方向，27 条', '49 records with a status; most often: Direction, 27'],
  ] as const)('%s in both languages', (panel, zh, en) => {
    expect([said(panel), said(panel, dataset, 'en')]).toEqual([zh, en]);
  });
});

describe('what the desk says stays true when the data change', () => {
  it('nothing landed, no direction', () => {
    const tyres = contextWith({ sector: ['tyres'] });
    expect(said('kinds', dataset, 'zh-CN', tyres)).toBe('未见落地记录；规划方向与下一步 1 条；共 1 条记录');
    expect(said('kinds', { ...silent, titles: dataset.titles.slice(0, 1) }, 'en')).toBe('No landing record; no plan direction or next step; 1 record in all');
  });

  it('no date, and a date of every record', () => {
    expect(said('gantt', { ...silent, products: dataset.products })).toBe('均未载日期，不推断年份');
    expect(said('gantt', { ...silent, deliveries: dataset.deliveries.slice(0, 1) }, 'en')).toBe('1 record with a date (2023); all dated');
  });

  it('no place, and a place of every record', () => {
    expect(said('districts', dataset, 'zh-CN', contextWith({ sector: ['machine-tools'] }))).toBe('文中均未载地点；另有 6 条地点未载明');
    expect(said('districts', { ...silent, places: dataset.places, deliveries: dataset.deliveries.slice(0, 1) }, 'en')).toBe('Only Jiangxia named as a place (1 record); all with a place');
  });

  it('two statuses as frequent as each other', () => {
    expect(said('statuses', { ...silent, pilots: dataset.pilots.slice(2) })).toBe('2 条记录载有状态');
  });
});

describe.each(DESK_PANEL_IDS)('%s', (panel) => {
  it('is empty on silent data, without a single number, and not on the default data', () => {
    for (const locale of LOCALES) {
      expect(said(panel, silent, locale)).not.toBe('');
      expect(said(panel, silent, locale)).not.toMatch(/\d/);
    }
    expect([DESK_PANELS[panel](silent).isEmpty, DESK_PANELS[panel](dataset).isEmpty]).toEqual([true, false]);
  });

  it('types no number, years apart, and is English in English', () => {
    for (const locale of LOCALES) {
      const parts = DESK_PANELS[panel](dataset, locale).sentences.flat();
      const words = parts.flatMap((part) => (typeof part === 'string' ? [part] : 'strong' in part ? [part.strong] : []));
      expect(words.filter((word) => /\d/.test(word.replace(/(?:19|20)\d\d/g, '')))).toEqual([]);
      expect(locale === 'en' ? words.filter((word) => CJK.test(word)) : []).toEqual([]);
    }
  });

  it('shows the numbers of the wall under the same ids, and rests on records of the data', () => {
    const known = new Set(Object.values(dataset).flatMap((records) => records.map(({ id }) => id)));
    const onWall = new Map(Object.values(PANELS).flatMap((answer) => answer(dataset).figures.map(({ id, value }) => [id, value] as const)));
    const { sentences, figures } = DESK_PANELS[panel](dataset);
    for (const figure of [...figures, ...figuresIn(sentences)].flatMap((each) => [each, ...(each.inputs ?? [])])) {
      expect([figure.id, onWall.get(figure.id) ?? figure.value]).toEqual([figure.id, figure.value]);
      expect(figure.records().filter((id) => !known.has(id)), figure.id).toEqual([]);
    }
  });
});
