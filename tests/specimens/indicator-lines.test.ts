import { describe, expect, it } from 'vitest';
import type { BenefitSectors } from '@/analysis/benefits';
import { selectIndicatorSectors } from '@/analysis/indicator-page';
import { apart, indicatorLinesChart } from '@/charts/indicator-lines';
import { TOKENS } from '@/charts/tokens';
import { contextWith, dataset, withChange } from '../unit/analysis/dataset';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { collisions, textBoxes, textsOutside } from './text-boxes';

const U = 7;
const all = contextWith({ basis: 'all' });
const output = selectIndicatorSectors('output-value', dataset, all);

function draw(rows: BenefitSectors, width = 760, height = 300, ground: 'dark' | 'light' = 'light', locale: 'zh-CN' | 'en' = 'zh-CN') {
  const context = specimenContext(width, height, ground, locale, U);
  const chart = indicatorLinesChart(rows, context, 'takeaway');
  const svg = renderSvg(chart, context);
  return { chart, svg, texts: textBoxes(svg).map(({ text }) => text) };
}

describe('an indicator by sector and quarter', () => {
  it.each(VARIANTS)('looks as committed on %s ground in %s, nothing clipped, nothing overlapping', (ground, locale) => {
    const { svg } = draw(output, 760, 300, ground, locale);
    expect(textsOutside(svg, 760, 300)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
    expect(svg).not.toContain('NaN');
    expectSpecimen(`indicator-lines.${ground}.${locale}`, svg);
  });

  it.each(['output-value', 'material-saved', 'energy-saved', 'co2-avoided'])('holds %s on a phone', (id) => {
    const rows = selectIndicatorSectors(id, dataset, all);
    for (const locale of ['zh-CN', 'en'] as const) {
      const { svg } = draw(rows, 350, 330, 'light', locale);
      expect(textsOutside(svg, 350, 330)).toEqual([]);
      expect(collisions(svg)).toEqual([]);
    }
  });

  it('lights four sectors, names them at their ends with the tag on each number, and lets the others stand back', () => {
    const { svg, texts } = draw(output);
    expect(texts.filter((text) => output.rows.some(({ sector }) => sector.shortName.zh === text))).toEqual(output.rows.slice(0, 4).map(({ sector }) => sector.shortName.zh));
    expect(texts.filter((text) => text === '示例')).toHaveLength(4);
    expect(texts).toContain('细线为其余领域');
    expect(svg).toContain(TOKENS.light.rule2);
  });

  it('draws model output in cool grey and dashed, never in copper or green', () => {
    const { svg } = draw(output);
    expect(svg).toContain(TOKENS.light.ill);
    const painted = [...svg.matchAll(/(?:fill|stroke)="(#\w+)"/g)].map(([, color]) => color);
    expect(painted.filter((color) => color === TOKENS.light.copper || color === TOKENS.light.green)).toEqual([]);
    expect(svg).toContain('stroke-dasharray');
  });

  it('leaves a gap where a quarter has no value, and does not draw it as zero', () => {
    const whole = draw(output).chart.marks['indicator-targets']?.length ?? 0;
    const [first] = output.rows;
    const holed = withChange('observations', (records) => records.filter(({ id }) => id !== `output-value-${first?.sector.id}-2020q2`));
    const { chart } = draw(selectIndicatorSectors('output-value', holed, all));
    expect(whole - (chart.marks['indicator-targets']?.length ?? 0)).toBe(1);
  });

  it('draws one quarter alone, and nothing of nothing', () => {
    const [one] = dataset.observations;
    const alone = selectIndicatorSectors('reman-units', withChange('observations', () => (one ? [one] : [])), all);
    expect(draw(alone).svg).not.toContain('NaN');
    expect(draw({ ...output, rows: [] }).chart.marks['indicator-targets']).toEqual([]);
  });

  it('keeps labels a line apart and within the picture', () => {
    expect(apart([10, 10.5, 30], 2, 0, 31)).toEqual([10, 12, 30]);
    expect(apart([30, 30, 30], 2, 0, 31)).toEqual([31, 29, 27].sort((a, b) => a - b));
  });
});
