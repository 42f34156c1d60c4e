import { describe, expect, it } from 'vitest';
import type { PlatformLevels } from '@/analysis/platform-levels';
import type { ChartContext } from '@/charts/chart';
import { platformLevelsChart } from '@/charts/platform-levels';
import { levels } from './platforms-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { collisions, cutTexts, textBoxes, textsOutside } from './text-boxes';

const STANDARD = [650, 120] as const;
const [REPLY, ...OTHERS] = levels();
const draw = (rows: PlatformLevels | undefined, context: ChartContext) => {
  if (!rows) throw new Error('no rows');
  const chart = platformLevelsChart(rows, context, 'takeaway');
  return { chart, svg: renderSvg(chart, context) };
};

describe('platform levels', () => {
  it.each(VARIANTS)('look as in their specimen, %s, %s', (ground, locale) => {
    expectSpecimen(`platform-levels.${ground}.${locale}`, draw(REPLY, specimenContext(...STANDARD, ground, locale)).svg);
  });

  it('have a square a platform, and a dash that opens the absence in each open cell', () => {
    const marks = draw(REPLY, specimenContext(...STANDARD)).chart.marks['levels-squares'] ?? [];
    expect(marks.filter((mark) => mark && 'record' in mark.target)).toHaveLength(10);
    expect(marks.filter((mark) => mark && 'figure' in mark.target)).toHaveLength(16 - 5);
    expect(marks.map((mark) => mark?.label)).toContain('市级 · 建成 · 未载');
  });

  it('open the totals of levels and statuses', () => {
    const { chart } = draw(REPLY, specimenContext(...STANDARD));
    const ids = (chart.marks['levels-labels'] ?? []).flatMap((mark) => (mark && 'figure' in mark.target ? [mark.target.figure.id] : []));
    expect(ids).toEqual([
      ...['built', 'under-construction', 'under-construction-or-planned', 'planned'].map((status) => `platforms@status:${status}`),
      'platforms',
      ...['national', 'provincial', 'municipal', 'not-stated'].map((level) => `platforms@level:${level}`),
    ]);
  });

  it.each([
    [650, 105],
    [600, 290],
    [420, 220],
    [500, 200],
    [1820, 260],
    [3800, 800],
  ])('keep all texts in a box of %i × %i px, apart from each other, in both languages', (width, height) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const rows of [REPLY, ...OTHERS]) {
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
