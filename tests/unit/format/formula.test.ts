import { describe, expect, it } from 'vitest';
import { formulaText } from '@/format/formula';
import { messagesFor } from '@/format/messages';
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

  it('has none for a number that is quoted', () => {
    expect(formulaText(figure({ basis: 'quoted' }), zh, nameOf)).toBeUndefined();
  });
});
