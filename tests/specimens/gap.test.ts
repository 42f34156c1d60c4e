import { describe, expect, it } from 'vitest';
import type { Gap } from '@/analysis/gap';
import type { ChartContext, ChartMark } from '@/charts/chart';
import { gapChart, gapHeight } from '@/charts/gap';
import { NOTHING, REPLY, TOO_MUCH } from './gap-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { collisions, textBoxes, textsOutside } from './text-boxes';

const U = 7;
const draw = (gap: Gap, context: ChartContext) => {
  const chart = gapChart(gap, context, 'takeaway');
  return { chart, svg: renderSvg(chart, context) };
};
const wide = (more: Partial<ChartContext> = {}): ChartContext => ({ ...specimenContext(800, 290, 'light', 'zh-CN', U), ...more });
const marksIn = (part: 'squares' | 'labels', gap: Gap, context = wide()): readonly (ChartMark | undefined)[] => draw(gap, context).chart.marks[`gap-${part}`] ?? [];
const called = (marks: readonly (ChartMark | undefined)[], label: string): readonly ChartMark[] => marks.flatMap((mark) => (mark?.label.startsWith(label) ? [mark] : []));

describe('the gap finder', () => {
  it.each(VARIANTS)('looks as in its specimen, %s, %s', (ground, locale) => {
    const context = specimenContext(800, 290, ground, locale, U);
    expectSpecimen(`gap.${ground}.${locale}`, draw(REPLY, context).svg);
  });

  it('looks as in its specimen on a phone', () => {
    expectSpecimen('gap-narrow.light.en', draw(REPLY, specimenContext(340, 400, 'light', 'en', U)).svg);
  });

  it('has a square for each record and each naming, and a dash for every open cell', () => {
    const squares = marksIn('squares', REPLY);
    expect(squares.filter((mark) => mark && 'record' in mark.target)).toHaveLength(14 + 4 + 4 + 3 + 5 + 2 + 2 + 1);
    const open = REPLY.rows.flatMap(({ mentions, cells }) => [...Object.values(mentions), ...Object.values(cells)]).filter(({ items }) => items.length === 0);
    expect(squares.filter((mark) => mark && 'figure' in mark.target)).toHaveLength(open.length);
  });

  it('says plainly which priorities have no record, with what was searched behind the words', () => {
    const { svg } = draw(REPLY, wide());
    expect(textBoxes(svg).filter(({ text }) => text === '下一步重点，均未载')).toHaveLength(3);
    const [tyres] = called(marksIn('labels', REPLY), '轮胎 · 下一步重点，均未载');
    expect(tyres?.target).toMatchObject({ figure: { id: 'gap@sector:tyres', value: { missing: 'not-stated' } } });
  });

  it('chooses sector and kind by what is recorded, the sector alone by what is open, the kind by its head', () => {
    const squares = marksIn('squares', REPLY);
    const sector = { facet: 'sector', value: 'machine-tools' };
    expect(called(squares, '机床 · 试点').map(({ choice }) => choice)).toEqual([[sector, { facet: 'kind', value: 'pilot' }], [sector, { facet: 'kind', value: 'pilot' }]]);
    expect(called(squares, '机床 · 整机').map(({ choice }) => choice)).toEqual([sector]);
    const labels = marksIn('labels', REPLY);
    expect(called(labels, '机床').map(({ choice }) => choice)).toEqual([sector]);
    expect(called(labels, '中试平台')[0]?.choice).toEqual({ facet: 'kind', value: 'platform' });
  });

  it('leaves what is not chosen in its place, faint', () => {
    const context = wide({ isFaded: ({ facet, value }) => facet === 'sector' && value !== 'tyres' });
    const { svg } = draw(REPLY, context);
    expect(textBoxes(svg).map(({ text }) => text)).toContain('机床');
    expect(svg.split('opacity="0.35"').length).toBeGreaterThan(draw(REPLY, wide()).svg.split('opacity="0.35"').length);
    expect(marksIn('squares', REPLY, context)).toHaveLength(marksIn('squares', REPLY).length);
  });

  it.each([340, 390, 600, 800, 1400])('keeps all texts in a box of %i px, apart from each other, in both languages', (width) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const gap of [REPLY, NOTHING, TOO_MUCH]) {
        const asked = specimenContext(width, 0, 'light', locale, U);
        const context = { ...asked, height: Math.min(gapHeight(gap, asked) * U, 500) };
        const { svg } = draw(gap, context);
        expect(svg).not.toContain('NaN');
        expect(textsOutside(svg, width, context.height)).toEqual([]);
        expect(collisions(svg)).toEqual([]);
        expect(textBoxes(svg).every(({ size }) => size >= 1.8 * U - 0.01)).toBe(true);
      }
    }
  });

  it('counts the sectors that find no room, and what is too many for squares', () => {
    const { svg } = draw(TOO_MUCH, wide());
    const texts = textBoxes(svg).map(({ text }) => text);
    expect(texts.some((text) => /^另有 \d+ 个领域$/.test(text))).toBe(true);
    expect(texts.some((text) => /^(×)?43$/.test(text))).toBe(true);
  });
});
