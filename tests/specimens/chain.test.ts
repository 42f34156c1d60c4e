import { describe, expect, it } from 'vitest';
import { chainChart } from '@/charts/chain';
import type { ChartContext } from '@/charts/chart';
import { CHAIN, chainOf } from './chain-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { collisions, textBoxes, textsOutside } from './text-boxes';

const STANDARD = [520, 105] as const;
const draw = (chain: typeof CHAIN, context: ChartContext) => {
  const chart = chainChart(chain, context, 'takeaway');
  return { chart, svg: renderSvg(chart, context) };
};

describe('chain', () => {
  it.each(VARIANTS)('looks as in its specimen, %s, %s', (ground, locale) => {
    expectSpecimen(`chain.${ground}.${locale}`, draw(CHAIN, specimenContext(...STANDARD, ground, locale)).svg);
  });

  it('draws a square a project or platform, and the four unsplit ones on one record', () => {
    const { chart } = draw(CHAIN, specimenContext(...STANDARD));
    const marks = chart.marks['chain-squares'] ?? [];
    expect(marks).toHaveLength(2 + 4 + 1 + 1 + 4);
    expect(marks.filter((mark) => mark && 'record' in mark.target && mark.target.record === 'cnt-01')).toHaveLength(4);
  });

  it('says that the projects are those listed and that the four are not split', () => {
    const texts = textBoxes(draw(CHAIN, specimenContext(...STANDARD)).svg).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['立项 2（已列）', '在建 4', '拟建 1', '建成 1', '在建或拟建 4（未拆分）']));
  });

  it('sets the quotation glyph before the one number that the document prints', () => {
    const { svg } = draw(CHAIN, specimenContext(...STANDARD));
    expect(svg.match(/<polyline/g)).toHaveLength(2);
  });

  it('opens each number onto its figure', () => {
    const { chart } = draw(CHAIN, specimenContext(...STANDARD));
    const figures = (chart.marks['chain-labels'] ?? []).flatMap((mark) => (mark && 'figure' in mark.target ? [mark.target.figure] : []));
    expect(figures).toEqual([CHAIN.projects, CHAIN.innovationUnderConstruction, CHAIN.innovationPlanned, CHAIN.pilotScaleBuilt, CHAIN.pilotScalePipeline]);
  });

  it('opens the absence where a stage has nothing on record', () => {
    const rows = CHAIN.rows.map((row) => (row.stage === 'projects' ? { ...row, segments: [] } : row));
    const { chart } = draw({ ...CHAIN, rows }, specimenContext(...STANDARD));
    expect(chart.marks['chain-squares']?.[0]?.target).toEqual({ figure: CHAIN.projects });
  });

  it.each([
    [520, 105, 10],
    [476, 105, 10],
    [1040, 210, 20],
  ])('keeps all texts in a box of %i × %i px, apart from each other, in both languages', (width, height, u) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const chain of [CHAIN, chainOf(1), chainOf(20), { ...CHAIN, rows: [] }]) {
        const context = specimenContext(width, height, 'dark', locale, u);
        const { svg } = draw(chain, context);
        expect(svg).not.toContain('NaN');
        expect(textsOutside(svg, context.width, context.height)).toEqual([]);
        expect(collisions(svg)).toEqual([]);
      }
    }
  });

  it('cuts no word of the reply’s chain in either language', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const width of [476, 520]) expect(draw(CHAIN, specimenContext(width, 105, 'dark', locale)).svg).not.toContain('…');
    }
  });
});
