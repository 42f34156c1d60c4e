import { describe, expect, it } from 'vitest';
import type { PlatformFields } from '@/analysis/platform-fields';
import type { ChartContext } from '@/charts/chart';
import { platformFieldsChart } from '@/charts/platform-fields';
import { fields } from './platforms-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { collisions, cutTexts, textBoxes, textsOutside } from './text-boxes';

const STANDARD = [650, 220] as const;
const [REPLY, ...OTHERS] = fields();
const draw = (rows: PlatformFields | undefined, context: ChartContext) => {
  const chart = platformFieldsChart(rows ?? fail(), context, 'takeaway');
  return { chart, svg: renderSvg(chart, context) };
};
const fail = (): never => {
  throw new Error('no rows');
};
const textsOf = (svg: string): readonly string[] => textBoxes(svg).map(({ text }) => text);

describe('platform fields', () => {
  it.each(VARIANTS)('look as in their specimen, %s, %s', (ground, locale) => {
    expectSpecimen(`platform-fields.${ground}.${locale}`, draw(REPLY, specimenContext(...STANDARD, ground, locale)).svg);
  });

  it('have a square a platform or project, and stand the nine other remanufacturing sectors in one open row', () => {
    const { chart, svg } = draw(REPLY, specimenContext(...STANDARD));
    const marks = chart.marks['fields-squares'] ?? [];
    expect(marks.filter((mark) => mark && 'record' in mark.target)).toHaveLength(10 + 2);
    expect(textsOf(svg)).toContain('其余 9 个领域');
    expect(marks.filter((mark) => mark?.label.startsWith('其余 9 个领域')).map((mark) => mark?.label)).toEqual(
      ['研发项目', '创新平台', '中试平台'].map((stage) => `其余 9 个领域 · ${stage} · 未载`),
    );
  });

  it('call all remanufacturing sectors others only where one of them has something', () => {
    const { rows, ...rest } = REPLY ?? fail();
    const none = { ...rest, rows: rows.filter(({ sector }) => sector?.kind !== 'remanufacturing') };
    expect(textsOf(draw(none, specimenContext(...STANDARD)).svg)).toContain('9 个领域');
  });

  it('say at the right edge how many platforms are of which kind of field', () => {
    expect(textsOf(draw(REPLY, specimenContext(...STANDARD)).svg)).toEqual(expect.arrayContaining(['平台 10', '1 再制造领域', '5 循环经济相关', '4 未载领域']));
  });

  it('count the fields that find no room', () => {
    const { svg } = draw(REPLY, specimenContext(650, 100));
    const rows = textsOf(svg).filter((text) => ['动力电池', '其余 9 个领域', '报废汽车', '循环利用装备'].includes(text));
    expect(textsOf(svg)).toContain(`另有 ${9 - rows.length} 个领域`);
  });

  it.each([
    [650, 205],
    [570, 220],
    [490, 480],
    [500, 200],
    [1820, 300],
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
    }
  });

  it('cut no word of the reply in the boxes of the wall', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const [width, height] of [STANDARD, [570, 240], [490, 480]] as const) expect(cutTexts(draw(REPLY, specimenContext(width, height, 'dark', locale)).svg)).toEqual([]);
    }
  });
});
