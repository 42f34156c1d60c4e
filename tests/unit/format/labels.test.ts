import { describe, expect, it } from 'vitest';
import { figureLabel } from '@/format/figure-label';
import { messagesFor } from '@/format/messages';
import { evidenceWords } from '@/format/messages/evidence';
import { idOnly } from '@/format/names';
import { say } from '@/format/sentence';
import { sentenceText } from '@/format/sentence-text';
import { figure } from '../../fixtures/figure';

const zh = messagesFor('zh-CN');
const en = messagesFor('en');
const nameOf = (id: string) => (id === 'machine-tools' ? { zh: '机床', en: 'Machine tools' } : undefined);

describe('the name of a figure', () => {
  it('is its own, with the scope after it', () => {
    expect(figureLabel({ id: 'landing-rate' }, zh, idOnly)).toBe('领域落地率（据文件所载）');
    expect(figureLabel({ id: 'pilots@sector:machine-tools' }, zh, nameOf)).toBe('试点验收 · 机床');
    expect(figureLabel({ id: 'pilots@sector:machine-tools' }, en, nameOf)).toBe('Pilots accepted · Machine tools');
    expect(figureLabel({ id: 'platforms@status:built' }, zh, idOnly)).toBe('平台 · 建成');
    expect(figureLabel({ id: 'pilots@year:2016' }, zh, idOnly)).toBe('试点验收 · 2016 年');
  });

  it('tells which field is not stated', () => {
    expect(figureLabel({ id: 'platforms@level:not-stated' }, zh, idOnly)).toBe('平台 · 层级未载');
    expect(figureLabel({ id: 'platforms@enterprise:not-stated' }, en, idOnly)).toBe('Platforms · enterprise not recorded');
    expect(figureLabel({ id: 'pilots@date:not-stated' }, zh, idOnly)).toBe('试点验收 · 文中未载明日期');
  });

  it('is a word of the document where the figure has one', () => {
    const name = { zh: '增材制造', en: 'Additive manufacturing' };
    expect([zh, en].map((messages) => figureLabel({ id: 'technologies@term:additive-manufacturing', name }, messages, idOnly))).toEqual(['增材制造', 'Additive manufacturing']);
  });

  it('has all its scopes after it, and an indicator’s name from the data', () => {
    const inData = (id: string) => (id === 'output-value' ? { zh: '再制造产值', en: 'Output value' } : nameOf(id));
    expect(figureLabel({ id: 'output-value@sector:machine-tools@date:2025-Q1' }, zh, inData)).toBe('再制造产值 · 机床 · 2025 年第 1 季度');
    expect(figureLabel({ id: 'growth@indicator:output-value' }, en, inData)).toBe('Against the first year · Output value');
    expect(figureLabel({ id: 'output-value@date:2025' }, zh, idOnly)).toBe('output-value · 2025 年');
  });

  it('falls back to the id where nothing names it, words of the language itself included', () => {
    expect(figureLabel({ id: 'pilots@sector:no-such-sector' }, zh, nameOf)).toBe('试点验收 · no-such-sector');
    expect(figureLabel({ id: 'constructor' }, zh, idOnly)).toBe('constructor');
    expect(figureLabel({ id: 'pilots@constructor:toString' }, zh, idOnly)).toBe('试点验收 · toString');
  });
});

describe('words in both languages', () => {
  const words = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];

  it('has no Chinese in the English labels', () => {
    expect([...words(en.labels), ...words(evidenceWords('en'))].filter((word) => /\p{Script=Han}/u.test(word))).toEqual([]);
  });

  it('has the same entries in both', () => {
    const keys = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keys(inner)])) : typeof value;
    expect(keys(en.labels)).toEqual(keys(zh.labels));
    expect(keys(evidenceWords('en'))).toEqual(keys(evidenceWords('zh-CN')));
  });

  it('turns a sentence into plain text with the figures in it', () => {
    expect(sentenceText(say`点名 ${figure({ value: 10 })} 个领域，${{ strong: '落地' }} ${figure({ value: { missing: 'not-stated' } })}`, zh)).toBe('点名 10 个领域，落地 未载');
  });
});
