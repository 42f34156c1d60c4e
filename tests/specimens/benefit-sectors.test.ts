import { describe, expect, it } from 'vitest';
import type { BenefitSectors } from '@/analysis/benefits';
import { benefitSectorsChart } from '@/charts/benefit-sectors';
import { LOCALES } from '@/domain/text';
import { sectorRows } from './benefit-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { collisions, textBoxes, textsOutside } from './text-boxes';

const WIDTH = 460;
const HEIGHT = 360;

function draw(sectors: BenefitSectors, context = specimenContext(WIDTH, HEIGHT)) {
  const chart = benefitSectorsChart(sectors, context, 'takeaway');
  const svg = renderSvg(chart, context);
  return { chart, svg, texts: textBoxes(svg).map(({ text }) => text) };
}
const targets = ({ chart }: ReturnType<typeof draw>): readonly string[] =>
  (chart.marks['sectors-targets'] ?? []).flatMap((mark) => (mark && 'figure' in mark.target ? [mark.target.figure.id] : []));

describe('an indicator by sector', () => {
  it.each(VARIANTS)('looks as committed on %s ground in %s, nothing clipped, nothing overlapping', (ground, locale) => {
    const { svg } = draw(sectorRows('output-value'), specimenContext(WIDTH, HEIGHT, ground, locale));
    expect(textsOutside(svg, WIDTH, HEIGHT)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
    expect(svg).not.toContain('NaN');
    expectSpecimen(`benefit-sectors.${ground}.${locale}`, svg);
  });

  it('tags every number, and colours nothing copper or green', () => {
    const { svg, texts } = draw(sectorRows('output-value'));
    expect(texts.filter((text) => text === '示例')).toHaveLength(10);
    expect(texts).toEqual(expect.arrayContaining(['盾构机', '4.30', '工业机器人', '0.63', '2025 年，亿元']));
    expect(svg).not.toMatch(/#46C08F|"#DE9350"/);
  });

  it('opens each of four hundred quarters, and draws them in two paths a row', () => {
    const drawn = draw(sectorRows('output-value'));
    expect(targets(drawn)).toHaveLength(400);
    expect(drawn.svg.match(/fill="none"[^>]*stroke="#A3B4CC"/g)).toHaveLength(20);
  });

  it('says whether rows share a scale, and gives each its own where units differ', () => {
    const highest = (indicator: string): readonly number[] => {
      const { svg } = draw(sectorRows(indicator));
      const tops = [...svg.matchAll(/<path d="([^"]*)"[^>]*stroke="#A3B4CC" stroke-width="1.2"/g)].map(([, path = '']) => [...path.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y)));
      return tops.map((ys) => Math.max(...ys) - Math.min(...ys));
    };
    expect(draw(sectorRows('output-value')).texts.some((text) => text.includes('各行同一比例尺'))).toBe(true);
    expect(draw(sectorRows('reman-units')).texts.some((text) => text.includes('各行自有比例尺'))).toBe(true);
    expect(Math.min(...highest('output-value'))).toBeLessThan(0.2 * Math.max(...highest('output-value')));
    expect(Math.min(...highest('reman-units'))).toBeGreaterThan(10);
  });

  it.each([[430, 230], [430, 420], [500, 640], [640, 250], [880, 600], [1200, 640]])('keeps words apart and inside in %d × %d', (width, height) => {
    for (const locale of LOCALES) {
      for (const indicator of ['output-value', 'reman-units']) {
        const { svg } = draw(sectorRows(indicator), specimenContext(width, height, 'dark', locale));
        expect(collisions(svg)).toEqual([]);
        expect(textsOutside(svg, width, height)).toEqual([]);
      }
    }
  });

  it('draws years where quarters would be too thin, and says so', () => {
    const drawn = draw(sectorRows('output-value'), specimenContext(300, 360));
    expect(targets(drawn)).toHaveLength(100);
    expect(drawn.texts.some((text) => text.includes('按季'))).toBe(false);
  });

  it('says how many sectors there is no room for', () => {
    const { texts } = draw(sectorRows('output-value'), specimenContext(WIDTH, 160));
    expect(texts).toContain('另有 5 个领域');
    expect(draw(sectorRows('output-value'), specimenContext(WIDTH, 160, 'dark', 'en')).texts).toContain('and 5 more sectors');
  });

  it('leaves a missing quarter open, with a short dash and no bar, and its year without a number', () => {
    const drawn = draw(sectorRows('output-value', (records) => records.filter(({ id }) => id !== 'output-value-tyres-2025q2')));
    expect(targets(drawn)).toHaveLength(400);
    expect(drawn.chart.marks['sectors-squares']).toHaveLength(1);
    expect(drawn.texts).toContain('2024 年，亿元');
  });

  it('shows no number where no year is whole', () => {
    const { texts } = draw(sectorRows('output-value', (records) => records.filter(({ period }) => !period.endsWith('Q3'))));
    expect(texts.filter((text) => text === '–')).toHaveLength(10);
    expect(texts).not.toContain('示例');
  });

  it('cuts long names and keeps them openable', () => {
    const rows = sectorRows('output-value').rows.map((row) => ({ ...row, sector: { ...row.sector, shortName: { zh: '名'.repeat(60), en: 'x'.repeat(90) } } }));
    const { svg, chart } = draw({ ...sectorRows('output-value'), rows });
    expect(collisions(svg)).toEqual([]);
    expect(textsOutside(svg, WIDTH, HEIGHT)).toEqual([]);
    expect(chart.marks['sectors-labels']?.filter((mark) => mark && 'record' in mark.target)).toHaveLength(10);
  });
});
