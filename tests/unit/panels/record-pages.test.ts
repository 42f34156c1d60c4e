import { describe, expect, it } from 'vitest';
import { relationName } from '@/panels/record/relation';
import { indicatorFigures, indicatorQuery, sectorsQuery } from '@/panels/indicator/query';
import { fastestTakeaway, indicatorTakeaway } from '@/panels/indicator/takeaway';
import { neighboursFigures, neighboursQuery, recordFigures, recordQuery, timelineFigures, timelineQuery } from '@/panels/record/query';
import { neighboursTakeaway, recordTakeaway, timelineTakeaway } from '@/panels/record/takeaway';
import { messagesFor } from '@/format/messages';
import type { Sentence } from '@/format/sentence';
import { sentenceText } from '@/format/sentence-text';
import { context, contextWith, dataset } from '../analysis/dataset';

const zh = messagesFor('zh-CN');
const en = messagesFor('en');
const all = contextWith({ basis: 'all' });
const text = (sentence: Sentence, messages = zh): string => sentenceText(sentence, messages);

describe('what a record’s page says of it', () => {
  const said = (id: string, messages = zh) => text(recordTakeaway(recordQuery(id).select(dataset, context), messages), messages);

  it.each([
    ['del-01', '文件该载的各项没有空缺；日期系推断'],
    ['cat-01', '文中未载明日期'],
    ['machine-tools', '文件点名的领域；类别和简称由本站所定'],
    ['jiangxia', '本站用来归类的名目，不出自文件'],
    ['nope', '数据里没有编号为 nope 的记录'],
  ])('%s', (id, words) => {
    expect(said(id)).toBe(words);
  });

  it('in English, with labels inside a sentence in lower case', () => {
    expect(said('cat-01', en)).toBe('Not stated in the document: date');
  });

  it('names the numbers that rest on it, each once with its value and where it stands', () => {
    const page = recordQuery('pil-01').select(dataset, contextWith({ sector: ['tyres'] }));
    const uses = page.state === 'shown' ? page.uses.map(({ figure, places }) => [figure.id, figure.value, places]) : [];
    expect(uses).toEqual(
      expect.arrayContaining([
        ['pilots', 3, ['overview', 'pilots', 'explore', 'timeline']],
        ['landing-rate', 0.3, ['overview']],
        ['records@status:accepted', 3, ['explore']],
      ]),
    );
    expect(uses.map(([id]) => id)).not.toContain('products');
    expect(new Set(uses.map(([id]) => id)).size).toBe(uses.length);
  });

  it('shows the numbers that rest on it, and none of an unknown one', () => {
    expect(recordFigures(recordQuery('del-01').select(dataset, context)).map(({ id }) => id)).toContain('deliveries');
    expect(recordFigures(recordQuery('nope').select(dataset, context))).toEqual([]);
  });
});

describe('what it says of the neighbours', () => {
  const groups = (id: string) => neighboursQuery(id).select(dataset, context);

  it('names each relation once', () => {
    expect(text(neighboursTakeaway(groups('ent-05'), zh))).toBe('一步之内：所属领域、目录产品、下线整机、绿色称号、出处');
    expect(text(neighboursTakeaway([], en), en)).toBe('The document ties it to no other record');
    expect(neighboursFigures(groups('ent-05'))).toHaveLength(5);
  });

  it('calls a relation by what it is, from either side', () => {
    const name = (field: 'target' | 'hosts' | 'citations' | 'enterprises', direction: 'in' | 'out') => relationName({ field, direction, collection: 'directions' }, zh);
    expect([name('target', 'out'), name('target', 'in'), name('hosts', 'in'), name('citations', 'in'), name('enterprises', 'in')]).toEqual([
      '要建的平台',
      '要建它的方向',
      '设在此处的功能区',
      '规划方向与下一步',
      '提到它的规划方向与下一步',
    ]);
  });
});

describe('what it says of time', () => {
  const timeline = (id: string) => timelineQuery(id).select(dataset, context);

  it('gives the record’s own date, and how many neighbours have none', () => {
    expect(text(timelineTakeaway(timeline('del-01'), zh))).toBe('本条 2023 年 1 月；相连 2 项，其中 1 项未载日期');
    expect(text(timelineTakeaway(timeline('ent-05'), zh))).toBe('本条未载日期；相连 6 项，其中 3 项未载日期');
  });

  it('says so where nothing is tied to it, or there is no record', () => {
    expect(text(timelineTakeaway(timeline('jiangan'), en), en)).toBe('no tied record that could be put in time');
    expect(text(timelineTakeaway(undefined, zh))).toBe('没有可以按时间排的相连记录');
    expect(timelineFigures(undefined)).toEqual([]);
    expect(timelineFigures(timeline('ent-05')).map(({ id }) => id)).toEqual(['recorded@group:ent-05', 'undated@group:ent-05']);
  });
});

describe('what an indicator’s page says of it', () => {
  const page = (id: string, asked = all) => indicatorQuery(id).select(dataset, asked);

  it('counts its values, and says what is hidden or missing', () => {
    expect(text(indicatorTakeaway(page('output-value'), zh))).toBe('共 400 个数值，缺 0 个');
    expect(text(indicatorTakeaway(page('output-value', context), zh))).toBe('「再制造产值」的数值都是示例，不是文件所载，现已隐去');
    expect(text(indicatorTakeaway(page('nope'), en), en)).toBe('The data hold no indicator with the id nope');
    expect(indicatorFigures(page('output-value'))).toHaveLength(3);
    expect(indicatorFigures(page('output-value', context))).toEqual([]);
  });

  it('names the sector that has grown most', () => {
    const rows = sectorsQuery('indicator-series', 'reman-units').select(dataset, all);
    expect(text(fastestTakeaway(rows, zh))).toMatch(/^增长最多的是工业机器人，2025 年为 2016 年的 30\.0 倍$/);
    expect(text(fastestTakeaway({ ...rows, rows: [] }, zh))).toContain('未载');
    expect(text(fastestTakeaway({ ...rows, year: undefined }, zh))).toBe('没有一年四个季度俱全');
  });
});
