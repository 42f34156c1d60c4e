import { describe, expect, it } from 'vitest';
import type { ChartContext } from '@/charts/chart';
import { rateChart } from '@/charts/rate';
import { landingOf, REPLY } from './landing-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { textBoxes, textsOutside } from './text-boxes';

const STANDARD = [260, 24] as const;
const draw = (landing: typeof REPLY, context: ChartContext) => {
  const chart = rateChart(landing, context, 'takeaway');
  return { chart, svg: renderSvg(chart, context) };
};

describe('rate', () => {
  it.each(VARIANTS)('looks as in its specimen, %s, %s', (ground, locale) => {
    expectSpecimen(`rate.${ground}.${locale}`, draw(REPLY, specimenContext(...STANDARD, ground, locale)).svg);
  });

  it('draws a solid square for each landed sector, then an outline for each other, each opening its sector', () => {
    const context = specimenContext(...STANDARD);
    const { chart, svg } = draw(REPLY, context);
    expect(svg.split(`fill="${context.tokens.green}"`).length - 1).toBe(3);
    expect(svg.split(`stroke="${context.tokens.copper}"`).length - 1).toBe(7);
    expect(chart.marks['rate-squares']?.map((mark) => mark?.target)).toEqual(REPLY.rows.map((row) => ({ record: row.sector.id })));
    expect(chart.marks['rate-squares']?.[0]?.label).toBe('机床 · 已见落地');
  });

  it('counts by group where the sectors do not fit', () => {
    const context = specimenContext(...STANDARD);
    const { svg } = draw(landingOf([...REPLY.rows, ...REPLY.rows]), context);
    expect(textBoxes(svg).map(({ text }) => text)).toEqual(['×6', '×2', '×12']);
    expect(textsOutside(svg, context.width, context.height)).toEqual([]);
  });

  it('draws nothing for no sectors', () => {
    const { chart, svg } = draw(landingOf([]), specimenContext(...STANDARD));
    expect(chart.marks['rate-squares']).toEqual([]);
    expect(svg).not.toContain('NaN');
  });
});
