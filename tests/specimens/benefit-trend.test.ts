import { describe, expect, it } from 'vitest';
import type { BenefitTrend } from '@/analysis/benefits';
import { benefitTrendChart } from '@/charts/benefit-trend';
import { LOCALES } from '@/domain/text';
import { trendRows } from './benefit-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { collisions, textBoxes, textsOutside } from './text-boxes';

const WIDTH = 920;
const HEIGHT = 260;

function draw(trend: BenefitTrend, context = specimenContext(WIDTH, HEIGHT)) {
  const chart = benefitTrendChart(trend, context, 'takeaway');
  const svg = renderSvg(chart, context);
  return { chart, svg, texts: textBoxes(svg).map(({ text }) => text) };
}

describe('an indicator by year', () => {
  it.each(VARIANTS)('looks as committed on %s ground in %s, nothing clipped, nothing overlapping', (ground, locale) => {
    const { svg } = draw(trendRows('output-value'), specimenContext(WIDTH, HEIGHT, ground, locale));
    expect(textsOutside(svg, WIDTH, HEIGHT)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
    expect(svg).not.toContain('NaN');
    expectSpecimen(`benefit-trend.${ground}.${locale}`, svg);
  });

  it('prints every year with its number, each with the tag, and colours nothing copper or green', () => {
    const { svg, texts } = draw(trendRows('output-value'));
    expect(texts.filter((text) => text === '示例')).toHaveLength(10);
    expect(texts).toEqual(expect.arrayContaining(['亿元', '3.34', '19.3', '2016', '2025', '一季', '四季']));
    expect(svg).not.toMatch(/#46C08F|"#DE9350"/);
  });

  it('opens every year and every quarter', () => {
    const { chart } = draw(trendRows('output-value'));
    const opened = Object.values(chart.marks).flatMap((marks) => marks.flatMap((mark) => (mark && 'figure' in mark.target ? [mark.target.figure.id] : [])));
    expect(opened.filter((id) => /@date:\d{4}$/.test(id))).toHaveLength(10);
    expect(opened.filter((id) => /@date:\d{4}-Q\d$/.test(id))).toHaveLength(40);
  });

  it('says what a mark is: its period, and its amount with the unit', () => {
    const { chart } = draw(trendRows('output-value'));
    expect(chart.marks['trend-labels']?.some((mark) => mark?.label === '2025 年 · 19.3 亿元')).toBe(true);
    expect(chart.marks['trend-targets']?.[0]?.label).toMatch(/^2016 年第 1 季度 · .* 万元$/);
  });

  it.each([[300, 100], [290, 90], [440, 110], [500, 700], [1820, 430], [3800, 500]])('keeps words apart and inside in %d × %d', (width, height) => {
    for (const locale of LOCALES) {
      for (const indicator of ['output-value', 'co2-avoided']) {
        const { svg, texts } = draw(trendRows(indicator), specimenContext(width, height, 'dark', locale));
        expect(collisions(svg)).toEqual([]);
        expect(textsOutside(svg, width, height)).toEqual([]);
        expect(texts).toEqual(expect.arrayContaining(['2016', '2025']));
      }
    }
  });

  it('names every quarter of the last year or none', () => {
    for (let height = 100; height <= 300; height += 10) {
      const { texts } = draw(trendRows('output-value'), specimenContext(WIDTH, height));
      const named = texts.filter((text) => text.endsWith('季'));
      expect([0, 4]).toContain(named.length);
    }
  });

  it('draws whole years, and numbers only the first and the last, where there is no room for more', () => {
    const { chart, texts } = draw(trendRows('material-saved'), specimenContext(300, 120));
    expect(texts.filter((text) => text === '示例')).toHaveLength(2);
    expect(chart.marks['trend-targets']).toHaveLength(10);
  });

  it('stands its bars on zero: twice the value is twice the height', () => {
    const even = trendRows('output-value', (records) => records.map((each) => ({ ...each, value: each.period.startsWith('2025') ? 2 : 1 })));
    const { svg } = draw(even, specimenContext(300, 120));
    const tops = [...svg.matchAll(/<path d="M[\d.]+ ([\d.]+)L[\d.]+ ([\d.]+)L[^"]*"[^>]*stroke-dasharray="5.5,3.5"/g)].map(([, foot, top]) => Number(foot) - Number(top));
    expect(tops).toHaveLength(10);
    expect(tops[9]).toBeCloseTo(2 * (tops[0] ?? 0), 0);
  });

  it('gives a year that is not whole its quarters and no number', () => {
    const { chart, texts } = draw(trendRows('output-value', (records) => records.filter(({ period }) => period !== '2025-Q4' && period !== '2020-Q2')));
    expect(texts.filter((text) => text === '–')).toHaveLength(2);
    expect(texts.filter((text) => text === '示例')).toHaveLength(8);
    expect(chart.marks['trend-targets']).toHaveLength(38);
  });

  it('gives the unit a line of its own where the first bars are as high as the last', () => {
    const flat = trendRows('co2-avoided', (records) => records.map((each) => ({ ...each, value: 500 })));
    for (const [width, height] of [[300, 120], [900, 250]] as const) {
      const { svg } = draw(flat, specimenContext(width, height));
      expect(collisions(svg)).toEqual([]);
      expect(textsOutside(svg, width, height)).toEqual([]);
    }
  });

  it('draws nothing for nothing', () => {
    const { svg, texts } = draw({ years: [], first: undefined, latest: undefined, growth: undefined });
    expect(texts).toEqual([]);
    expect(svg).not.toContain('stroke=');
  });
});
