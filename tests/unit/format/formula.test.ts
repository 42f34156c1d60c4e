import { describe, expect, it } from 'vitest';
import { formulaText, termsOf } from '@/format/formula';
import { messagesFor } from '@/format/messages';
import { figureText } from '@/format/number';
import { figure } from '../../fixtures/figure';

const zh = messagesFor('zh-CN');
const en = messagesFor('en');
const nameOf = (id: string) => (id === 'tyres' ? { zh: '轮胎', en: 'Tyres' } : undefined);

describe('a formula in words', () => {
  it('names the collection counted and its conditions', () => {
    const products = figure({ formula: { kind: 'count', of: ['products'], where: [{ field: 'status', value: 'listed' }] } });
    expect(formulaText(products, zh, nameOf)).toBe('5 = 记录数（目录产品，状态 = 列入目录）');
    expect(formulaText(products, en, nameOf)).toBe('5 = records counted (Catalogue products; status = Listed in the catalogue)');
  });

  it('says what is told apart when names are counted once', () => {
    const landed = figure({ id: 'sectors-landed', value: 3, unit: 'sector', formula: { kind: 'distinct', by: 'sector', of: ['pilots', 'products'], where: [] } });
    expect(formulaText(landed, zh, nameOf)).toBe('3 = 去重领域数（试点、目录产品）');
    expect(formulaText(landed, en, nameOf)).toBe('3 = distinct sectors (Pilots + Catalogue products)');
  });

  it('shows a ratio and a sum with their terms, by value and by name', () => {
    const landed = figure({ id: 'sectors-landed', value: 3, unit: 'sector' });
    const named = figure({ id: 'sectors-named', value: 10, unit: 'sector' });
    const rate = figure({ id: 'landing-rate', value: 0.3, unit: 'ratio', formula: { kind: 'ratio' }, inputs: [landed, named] });
    expect(formulaText(rate, zh, nameOf)).toBe('30% = 3 ÷ 10（已见落地领域 ÷ 点名领域）');
    expect(formulaText({ ...rate, value: 13, unit: 'sector', formula: { kind: 'sum' } }, en, nameOf)).toBe('13 = 3 + 10 (Sectors on record + Sectors named)');
  });

  it('says what was searched in vain, by the names of things, not their ids', () => {
    const nothing = figure({ value: { missing: 'not-stated' }, formula: { kind: 'count', of: ['products'], where: [{ field: 'sector', value: 'tyres' }] } });
    expect(formulaText(nothing, zh, nameOf)).toBe('未载：查无记录（目录产品，领域 = 轮胎）');
    expect(formulaText(nothing, en, nameOf)).toBe('Not recorded: no record found (Catalogue products; sector = Tyres)');
  });

  it('writes quantities of one unit in one scale, that of their sum', () => {
    const quarters = [9_800, 10_200].map((value, index) => figure({ id: `material@date:2016-Q${index + 1}`, value, unit: 't' }));
    const year = figure({ id: 'material@date:2016', value: 20_000, unit: 't', formula: { kind: 'sum' }, inputs: quarters });
    expect(formulaText(year, zh, nameOf)).toBe('2.00 万吨 = 0.98 万吨 + 1.02 万吨（material · 2016 年第 1 季度 + material · 2016 年第 2 季度）');
    expect(termsOf({ ...year, scale: { per: 1, before: '', after: ' 吨' } }, zh).map((term) => figureText(term, zh))).toEqual(['9,800 吨', '10,200 吨']);
  });

  it('counts the terms of a long sum instead of writing them out', () => {
    const inputs = Array.from({ length: 10 }, (_, index) => figure({ id: `n${index}`, value: 1 }));
    const sum = figure({ value: 10, formula: { kind: 'sum' }, inputs });
    expect(formulaText(sum, zh, nameOf)).toBe('10 = 下列 10 个数之和');
    expect(formulaText(sum, en, nameOf)).toBe('10 = sum of the 10 numbers below');
  });

  it('has none for a number that is quoted', () => {
    expect(formulaText(figure({ basis: 'quoted' }), zh, nameOf)).toBeUndefined();
  });
});
