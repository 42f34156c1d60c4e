import { describe, expect, it } from 'vitest';
import { figures, isEmpty, readerQuery } from '@/panels/reader/query';
import { takeaway } from '@/panels/reader/takeaway';
import type { Locale } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { sentenceText } from '@/format/sentence-text';
import { contextWith, dataset, recordIn } from '../analysis/dataset';

const reply = recordIn('documents', 'doc-01');
const named = { ...reply, id: 'doc-99', number: '武发改〔2024〕1号', paragraphs: [] };
const second = { ...reply, id: 'doc-98', paragraphs: [{ id: 'p', section: { zh: '一', en: 'I' }, text: '无关的一句。', gloss: 'A sentence.' }] };
const data = { ...dataset, documents: [named, reply, second] };
const read = (id: string, filter = {}) => readerQuery(id).select(data, contextWith(filter));
const told = (id: string, locale: Locale = 'zh-CN') => sentenceText(takeaway(read(id), messagesFor(locale)), messagesFor(locale));

describe('the reader', () => {
  it('says how much of a document is on record, in figures that add up and can be opened', () => {
    expect(told('doc-01')).toBe('全文 34 句，23 句记有事实、规划或政策，占 67.6%；11 句只有概括或分条，0 句没有记录');
    expect(told('doc-98', 'en')).toContain('1 carry no record');
    expect(figures(read('doc-01')).map(({ value }) => value)).toEqual([23 / 34, 34, 23, 11, 0]);
    expect(isEmpty(read('doc-01'))).toBe(false);
  });

  it('reads the first document with a text where none is asked for', () => {
    const page = read('');
    expect(page.state === 'shown' && page.reading.document.id).toBe('doc-01');
  });

  it('says that a document is unknown, or only named by another, and leads to one that can be read', () => {
    expect(read('nope')).toEqual({ state: 'unknown', id: 'nope', first: reply });
    expect(told('nope')).toBe('数据里没有编号为 nope 的文件');
    expect(told('doc-99')).toContain('没有收录全文');
    expect([figures(read('nope')), isEmpty(read('doc-99'))]).toEqual([[], true]);
  });

  it('reads the whole document whatever is filtered, with the numbers that rest on each of its facts', () => {
    const page = read('doc-01', { sector: ['tyres'], q: 'zzz' });
    if (page.state !== 'shown') throw new Error('nothing to read');
    const without = page.reading.records.filter(({ record, collection }) => collection !== 'sectors' && (page.uses.get(record.id) ?? []).length === 0);
    expect(without).toEqual([]);
  });
});
