import { describe, expect, it } from 'vitest';
import type { Compare } from '@/analysis/compare';
import type { ChartContext, ChartMark } from '@/charts/chart';
import { compareChart, compareHeight } from '@/charts/compare';
import { numberOf } from '@/domain/figure';
import { COMPARISONS, LEVELS, PAIR } from './gap-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { collisions, textBoxes, textsOutside } from './text-boxes';

const U = 7;
const draw = (compare: Compare, context: ChartContext) => {
  const chart = compareChart(compare, context, 'takeaway');
  return { chart, svg: renderSvg(chart, context) };
};
const box = (width = 440): ChartContext => specimenContext(width, 260, 'light', 'zh-CN', U);
const marksOf = (compare: Compare, part: 'squares' | 'labels'): readonly ChartMark[] => (draw(compare, box()).chart.marks[`compare-${part}`] ?? []).flatMap((mark) => mark ?? []);

describe('the comparison', () => {
  it.each(VARIANTS)('of two looks as in its specimen, %s, %s', (ground, locale) => {
    expectSpecimen(`compare-pair.${ground}.${locale}`, draw(PAIR, specimenContext(440, 260, ground, locale, U)).svg);
  });

  it.each(VARIANTS)('of several looks as in its specimen, %s, %s', (ground, locale) => {
    expectSpecimen(`compare-levels.${ground}.${locale}`, draw(LEVELS, specimenContext(680, 260, ground, locale, U)).svg);
  });

  it.each([
    ['two', PAIR],
    ['several', LEVELS],
  ])('of %s opens every count onto its figure', (_, compare) => {
    const figures = compare.rows.flatMap(({ cells }) => cells.map(({ figure }) => figure));
    const counted = figures.filter((figure) => numberOf(figure) !== undefined);
    const numbers = textBoxes(draw(compare, box(680)).svg).filter(({ text }) => /^×?\d+$/.test(text));
    expect(numbers.map(({ text }) => Number(text.replace('×', ''))).sort()).toEqual(counted.map((figure) => numberOf(figure)).sort());
    const opened = marksOf(compare, 'labels').flatMap(({ target }) => ('figure' in target ? [target.figure.id] : []));
    expect(opened).toEqual(expect.arrayContaining(counted.map(({ id }) => id)));
    const open = marksOf(compare, 'squares').flatMap(({ target }) => ('figure' in target ? [target.figure.id] : []));
    expect(open).toEqual(expect.arrayContaining(figures.filter((figure) => numberOf(figure) === undefined).map(({ id }) => id)));
  });

  it('stands both wings on one scale', () => {
    const { svg } = draw(PAIR, box());
    const [left, right] = ['机床', '盾构机'].map((name) => textBoxes(svg).find(({ text }) => text === name));
    expect((left?.right ?? 0) < 220 && (right?.left ?? 0) > 220).toBe(true);
    const sides = [...svg.matchAll(/<path d="M[-\d.]+ [-\d.]+l([\d.]+) 0l0 \1l-\1 0Z" fill="#1A7551"/g)].map(([, side]) => side);
    expect(new Set(sides).size).toBe(1);
    expect(sides.length).toBe(2 + 4 + 2 + 1);
  });

  it('chooses a kind by its row, and a value by its name', () => {
    const pilots = marksOf(PAIR, 'squares').filter(({ label }) => label.includes('试点'));
    expect(pilots.map(({ choice }) => choice)).toEqual(Array.from({ length: 3 }, () => ({ facet: 'kind', value: 'pilot' })));
    const heads = marksOf(PAIR, 'labels').filter(({ label }) => label === '机床');
    expect(heads.map(({ choice, target }) => [choice, target])).toEqual([[{ facet: 'sector', value: 'machine-tools' }, { record: 'machine-tools' }]]);
    const levels = marksOf(LEVELS, 'labels').flatMap(({ choice }) => (choice && 'facet' in choice && choice.facet === 'level' ? [choice.value] : []));
    expect(levels).toEqual(['national', 'provincial', 'municipal']);
  });

  it('raises the kinds that only one has', () => {
    const strong = (name: string): boolean => new RegExp(`font-weight="?:?600[^>]*>${name}<|font-weight:600[^>]*>${name}<`).test(draw(PAIR, box()).svg);
    expect(['试点', '整机', '称号', '产品', '平台'].map(strong)).toEqual([true, true, true, false, false]);
  });

  it.each([340, 440, 680, 1400])('keeps all texts in a box of %i px, apart from each other, in both languages', (width) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const compare of COMPARISONS) {
        const asked = specimenContext(width, 0, 'light', locale, U);
        const context = { ...asked, height: Math.max(compareHeight(compare, asked) * U, 7) };
        const { svg } = draw(compare, context);
        expect(svg).not.toContain('NaN');
        expect(textsOutside(svg, width, context.height)).toEqual([]);
        expect(collisions(svg)).toEqual([]);
        expect(textBoxes(svg).every(({ size }) => size >= 1.8 * U - 0.01)).toBe(true);
      }
    }
  });
});
