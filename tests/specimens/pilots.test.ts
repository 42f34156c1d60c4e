import { describe, expect, it } from 'vitest';
import type { Pilots } from '@/analysis/pilots';
import { pilotsChart } from '@/charts/pilots';
import { cell } from './landing-rows';
import { replyPilots } from './reply-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { collisions, textBoxes, textsOutside } from './text-boxes';

const WIDTH = 520;
const HEIGHT = 105;

function draw(pilots: Pilots, context = specimenContext(WIDTH, HEIGHT)) {
  const chart = pilotsChart(pilots, context, 'takeaway');
  const svg = renderSvg(chart, context);
  return { chart, svg, texts: textBoxes(svg).map(({ text }) => text) };
}

describe('pilots by sector and year', () => {
  it.each(VARIANTS)('looks as committed on %s ground in %s, nothing clipped, nothing overlapping', (ground, locale) => {
    const { svg } = draw(replyPilots(), specimenContext(WIDTH, HEIGHT, ground, locale));
    expect(textsOutside(svg, WIDTH, HEIGHT)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
    expect(svg).not.toContain('NaN');
    expectSpecimen(`pilots.${ground}.${locale}`, svg);
  });

  it('draws the planned pilot as a copper outline, apart from three accepted ones in solid green', () => {
    const { svg } = draw(replyPilots());
    expect(svg.match(/fill="#46C08F"/g)).toHaveLength(3);
    expect(svg.match(/stroke="#DE9350"/g)).toHaveLength(1);
  });

  it('prints a total a row, and a dash, never 0, where nothing is accepted', () => {
    const { texts } = draw(replyPilots());
    expect(texts).toEqual(expect.arrayContaining(['2', '1', '–']));
    expect(texts).not.toContain('0');
  });

  it('has a column for pilots without a year only if there are any', () => {
    const rows = replyPilots().rows.map((row) => ({ ...row, undated: cell('undated', 1, 'accepted') }));
    expect(draw(replyPilots()).texts).not.toContain('未载年份');
    expect(draw({ ...replyPilots(), rows }).texts).toContain('未载年份');
  });

  it('draws many years as one span rather than running over', () => {
    const years = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021];
    const rows = replyPilots().rows.map((row) => ({ ...row, byYear: years.map((year) => cell(String(year), 3, 'accepted')), planned: cell('planned', 20, 'planned') }));
    for (const [ground, locale] of VARIANTS) {
      const { svg, texts } = draw({ ...replyPilots(), years, rows }, specimenContext(WIDTH, HEIGHT, ground, locale));
      expect(texts).toContain('2013–2021');
      expect(collisions(svg)).toEqual([]);
      expect(textsOutside(svg, WIDTH, HEIGHT)).toEqual([]);
    }
  });
});
