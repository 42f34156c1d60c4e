import { describe, expect, it } from 'vitest';
import type { Outputs } from '@/analysis/outputs';
import { outputsChart } from '@/charts/outputs';
import { cell } from './landing-rows';
import { replyOutputs } from './reply-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { collisions, textBoxes, textsOutside } from './text-boxes';

const WIDTH = 520;
const HEIGHT = 95;

function draw(outputs: Outputs, context = specimenContext(WIDTH, HEIGHT)) {
  const chart = outputsChart(outputs, context, 'takeaway');
  const svg = renderSvg(chart, context);
  return { chart, svg, texts: textBoxes(svg).map(({ text }) => text) };
}

describe('products and machines by enterprise', () => {
  it.each(VARIANTS)('looks as committed on %s ground in %s, nothing clipped, nothing overlapping', (ground, locale) => {
    const { svg } = draw(replyOutputs(), specimenContext(WIDTH, HEIGHT, ground, locale));
    expect(textsOutside(svg, WIDTH, HEIGHT)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
    expect(svg).not.toContain('NaN');
    expectSpecimen(`outputs.${ground}.${locale}`, svg);
  });

  it('names products and machines beside their squares, and opens each', () => {
    const { chart, texts } = draw(replyOutputs());
    expect(texts).toEqual(expect.arrayContaining(['履带式液压挖掘机', '重型卧式车床', '落地铣镗床', '盾构机', '硬岩掘进机', '中铁103号', '中铁104号']));
    const opened = chart.marks['outputs-squares']?.flatMap((mark) => (mark && 'record' in mark.target ? [mark.target.record] : []));
    expect(opened?.toSorted()).toEqual(['cat-01', 'cat-02', 'cat-03', 'cat-04', 'cat-05', 'del-01', 'del-02']);
  });

  it('keeps squares and count where names do not fit', () => {
    const rows = replyOutputs().rows.map(({ enterprise, deliveries }) => ({ enterprise, deliveries, products: cell('products', 8, 'listed') }));
    const { chart, texts } = draw({ ...replyOutputs(), rows });
    expect(texts).not.toContain('products 1');
    expect(texts).toContain('产品 8');
    expect(chart.marks['outputs-squares']).toHaveLength(8 * 3 + 2);
  });

  it('stays inside its box with twenty products and long names', () => {
    const rows = replyOutputs().rows.map(({ enterprise, deliveries }) => ({
      deliveries,
      enterprise: { ...enterprise, name: { zh: '名'.repeat(40), en: 'A name' }, shortEn: 'A name of forty characters, give or take' },
      products: cell('products', 20, 'listed'),
    }));
    for (const [ground, locale] of VARIANTS) {
      for (const height of [HEIGHT, 60]) {
        const { svg } = draw({ ...replyOutputs(), rows }, specimenContext(WIDTH, height, ground, locale));
        expect(collisions(svg)).toEqual([]);
        expect(textsOutside(svg, WIDTH, height)).toEqual([]);
      }
    }
  });
});
