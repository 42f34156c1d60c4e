import { describe, expect, it } from 'vitest';
import type { ChartContext } from '@/charts/chart';
import { landingChart } from '@/charts/landing';
import { landingOf, landingRow, REPLY } from './landing-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { collisions, textBoxes, textsOutside } from './text-boxes';

const STANDARD = [756, 480] as const;
const draw = (landing: typeof REPLY, context: ChartContext) => {
  const chart = landingChart(landing, context, 'takeaway');
  return { chart, svg: renderSvg(chart, context) };
};
const squaresIn = (svg: string, color: string): number => svg.split(`fill="${color}" ecmeta`).length - 1;

const STRESS = landingOf([
  landingRow('四十个字的名称'.repeat(6), 'A sector whose name is forty characters long', 'landed', 20, [20, 20, 3, 4, 0]),
  landingRow('机床', 'Electroencephalographicinstrumentation', 'landed', 12, [3, 5, 7, 9, 11]),
  landingRow('轮胎', 'Tyres', 'policy-only', 0, [0, 0, 0, 0, 0]),
]);

describe('landing', () => {
  it.each(VARIANTS)('looks as in its specimen, %s, %s', (ground, locale) => {
    expectSpecimen(`landing.${ground}.${locale}`, draw(REPLY, specimenContext(...STANDARD, ground, locale)).svg);
  });

  it('draws one square an item, and a dash that opens the absence for each open cell', () => {
    const context = specimenContext(...STANDARD);
    const { chart, svg } = draw(REPLY, context);
    const marks = chart.marks['landing-squares'] ?? [];
    const records = marks.filter((mark) => mark && 'record' in mark.target);
    const openCells = REPLY.rows.flatMap((row) => Object.values(row.cells)).filter(({ items }) => items.length === 0);
    expect(records).toHaveLength(18 + 4 + 3 + 5 + 2 + 1);
    expect(marks).toHaveLength(records.length + openCells.length);
    expect(marks.every((mark) => mark !== undefined)).toBe(true);
    expect(squaresIn(svg, context.tokens.green)).toBe(3 + 5 + 2);
    expect(squaresIn(svg, context.tokens.neutral)).toBe(4);
  });

  it('says aloud what a square is and where it stands', () => {
    const { chart } = draw(REPLY, specimenContext(...STANDARD));
    const labels = (chart.marks['landing-squares'] ?? []).map((mark) => mark?.label);
    expect(labels).toContain('盾构机 · 产品 · 硬岩掘进机 · 列入目录');
    expect(labels).toContain('汽车零部件 · 产品 · 未载');
  });

  it('opens every number onto its figure', () => {
    const { chart, svg } = draw(REPLY, specimenContext(...STANDARD));
    const figures = (chart.marks['landing-labels'] ?? []).filter((mark) => mark && 'figure' in mark.target);
    const numbers = textBoxes(svg).filter(({ text }) => /^\d+$/.test(text));
    expect(figures).toHaveLength(7 + 10 + 3);
    expect(numbers).toHaveLength(figures.length);
  });

  it('leaves nothing to the right of the seven outlines of automotive parts', () => {
    const { chart } = draw(REPLY, specimenContext(...STANDARD));
    const parts = (chart.marks['landing-squares'] ?? []).filter((mark) => mark?.label.startsWith('汽车零部件'));
    expect(parts.filter((mark) => mark && 'record' in mark.target)).toHaveLength(7);
    expect(parts.filter((mark) => mark?.label.endsWith('未载'))).toHaveLength(5);
  });

  it('marks what is new since the last version', () => {
    const context = { ...specimenContext(...STANDARD), news: new Set(['cat-02']) };
    const marked = draw(REPLY, context).svg;
    expect(squaresIn(marked, context.tokens.text)).toBe(1);
    expect(squaresIn(draw(REPLY, specimenContext(...STANDARD)).svg, context.tokens.text)).toBe(0);
  });

  it.each([
    [756, 480, 10],
    [840, 480, 10],
    [840, 400, 10],
    [1512, 960, 20],
  ])('keeps all texts in a box of %i × %i px, apart from each other, in both languages', (width, height, u) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const rows of [REPLY, STRESS, landingOf(REPLY.rows.slice(4, 5)), landingOf([])]) {
        const context = specimenContext(width, height, 'dark', locale, u);
        const { svg } = draw(rows, context);
        expect(svg).not.toContain('NaN');
        expect(textsOutside(svg, context.width, context.height)).toEqual([]);
        expect(collisions(svg)).toEqual([]);
        expect(textBoxes(svg).every(({ size }) => size >= 1.8 * u)).toBe(true);
      }
    }
  });

  it('shortens heads before it cuts names, in rows of one line too', () => {
    const texts = textBoxes(draw(REPLY, specimenContext(756, 365, 'dark', 'en')).svg).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Construction machinery', 'Platform under way', 'Firms']));
    expect(texts.filter((text) => text.includes('…'))).toEqual([]);
  });

  it.each(['zh-CN', 'en'] as const)('cuts no name and no word in a picture as narrow as a 16:10 screen leaves it, nor in a wider one, %s', (locale) => {
    for (let width = 600; width <= 760; width += 10) {
      const texts = textBoxes(draw(REPLY, specimenContext(width, 490, 'dark', locale)).svg).map(({ text }) => text);
      expect(texts.filter((text) => text.includes('…')), `${width} px`).toEqual([]);
    }
  });

  it('shows one square and ×n where a cell has more than fit, both opening the figure', () => {
    const { chart, svg } = draw(STRESS, specimenContext(...STANDARD));
    expect(textBoxes(svg).map(({ text }) => text)).toContain('×20');
    const crowded = (chart.marks['landing-squares'] ?? []).filter((mark) => mark?.label === '机床 · 平台 · 11 条');
    expect(crowded).toHaveLength(1);
  });
});
