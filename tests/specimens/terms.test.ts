import { describe, expect, it } from 'vitest';
import type { DirectionTerms } from '@/analysis/direction-terms';
import type { ChartContext } from '@/charts/chart';
import { termsChart } from '@/charts/terms';
import { terms } from './platforms-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { collisions, cutTexts, textBoxes, textsOutside } from './text-boxes';

const STANDARD = [650, 126] as const;
const [REPLY, SILENT, CROWDED] = terms();
const draw = (rows: DirectionTerms | undefined, context: ChartContext) => {
  if (!rows) throw new Error('no rows');
  const chart = termsChart(rows, context, 'takeaway');
  return { chart, svg: renderSvg(chart, context) };
};
const textsOf = (svg: string): readonly string[] => textBoxes(svg).map(({ text }) => text);

describe('terms', () => {
  it.each(VARIANTS)('look as in their specimen, %s, %s', (ground, locale) => {
    expectSpecimen(`terms.${ground}.${locale}`, draw(REPLY, specimenContext(...STANDARD, ground, locale)).svg);
  });

  it('have an outline a direction that opens it, and a word that opens its figure', () => {
    const { chart } = draw(REPLY, specimenContext(...STANDARD));
    const squares = (chart.marks['terms-squares'] ?? []).map((mark) => (mark && 'record' in mark.target ? mark.target.record : ''));
    expect(squares).toEqual(['dir-12', 'dir-12', 'dir-12', 'dir-13', 'dir-05', 'dir-05', 'dir-05', 'dir-16', 'dir-16', 'dir-16', 'dir-08', 'dir-08', 'dir-10']);
    expect((chart.marks['terms-labels'] ?? []).map((mark) => mark?.label)).toContain('无损检测 · 1 条');
  });

  it('end with 等 where the document goes on, and nowhere else', () => {
    const texts = textsOf(draw(REPLY, specimenContext(...STANDARD)).svg);
    expect(texts.filter((text) => text === '等')).toHaveLength(3);
    expect(texts.at(-1)).toBe('依托行业龙头');
  });

  it('stand a dash that opens the absence for a kind of which nothing is named', () => {
    expect(draw(SILENT, specimenContext(...STANDARD)).chart.marks['terms-squares']).toHaveLength(4);
  });

  it('count the terms that find no room', () => {
    expect(textsOf(draw(CROWDED, specimenContext(...STANDARD)).svg).some((text) => /^另 \d+ 项$/.test(text))).toBe(true);
  });

  it.each([
    [650, 90],
    [1180, 90],
    [510, 180],
    [470, 500],
    [500, 200],
    [1820, 300],
    [3800, 800],
  ])('keep all texts in a box of %i × %i px, apart from each other, in both languages', (width, height) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const rows of [REPLY, SILENT, CROWDED]) {
        const { svg } = draw(rows, specimenContext(width, height, 'dark', locale));
        expect(svg).not.toContain('NaN');
        expect(textsOutside(svg, width, height)).toEqual([]);
        expect(collisions(svg)).toEqual([]);
        expect(textBoxes(svg).every(({ size }) => size >= 18)).toBe(true);
      }
      expect(cutTexts(draw(REPLY, specimenContext(width, height, 'dark', locale)).svg)).toEqual([]);
    }
  });
});
