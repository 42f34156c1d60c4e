import { describe, expect, it } from 'vitest';
import type { EnterpriseLadder } from '@/analysis/enterprises';
import { ladderChart } from '@/charts/ladder';
import { cell } from './landing-rows';
import { replyLadder } from './reply-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { collisions, textBoxes, textsOutside } from './text-boxes';

const WIDTH = 520;
const HEIGHT = 290;

function draw(ladder: EnterpriseLadder, context = specimenContext(WIDTH, HEIGHT)) {
  const chart = ladderChart(ladder, context, 'takeaway');
  const svg = renderSvg(chart, context);
  return { chart, svg, texts: textBoxes(svg).map(({ text }) => text) };
}

describe('the enterprise ladder', () => {
  it.each(VARIANTS)('looks as committed on %s ground in %s, nothing clipped, nothing overlapping', (ground, locale) => {
    const { svg } = draw(replyLadder(), specimenContext(WIDTH, HEIGHT, ground, locale));
    expect(textsOutside(svg, WIDTH, HEIGHT)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
    expect(svg).not.toContain('NaN');
    expectSpecimen(`ladder.${ground}.${locale}`, svg);
  });

  it('prints every name whole: on one line in the width of the wall, on two in high rows', () => {
    const cut = (width: number, height: number) => draw(replyLadder(), specimenContext(width, height)).texts.filter((text) => text.endsWith('…'));
    expect(cut(564, HEIGHT)).toEqual([]);
    expect(cut(500, 560)).toEqual([]);
    expect(collisions(draw(replyLadder(), specimenContext(500, 560)).svg)).toEqual([]);
  });

  it('gives every item and every open cell a square that can be opened', () => {
    const ladder = replyLadder();
    const squares = ladder.rows.flatMap(({ cells }) => Object.values(cells)).reduce((sum, { items }) => sum + Math.max(items.length, 1), 0);
    const marks = draw(ladder).chart.marks['ladder-squares'] ?? [];
    expect(marks).toHaveLength(squares);
    expect(marks.every((mark) => mark !== undefined)).toBe(true);
  });

  it('opens an enterprise by its name', () => {
    const opened = draw(replyLadder()).chart.marks['ladder-labels']?.flatMap((mark) => (mark && 'record' in mark.target ? [mark.target.record] : []));
    expect(opened).toEqual(replyLadder().rows.map(({ enterprise }) => enterprise.id));
  });

  it('says of inferred projects that they are inferred', () => {
    expect(draw(replyLadder()).texts.filter((text) => text === '推断')).toHaveLength(2);
  });

  it('counts the enterprises for which there is no room', () => {
    const rows = replyLadder().rows;
    const { texts, svg } = draw({ ...replyLadder(), rows: [...rows, ...rows] });
    expect(texts).toContain('另有 12 家');
    expect(textsOutside(svg, WIDTH, HEIGHT)).toEqual([]);
  });

  it('shortens long names and counts twenty items rather than running over', () => {
    const long = { zh: '名'.repeat(40), en: 'A name of forty characters, give or take' };
    const rows = replyLadder().rows.map((row) => ({
      enterprise: { ...row.enterprise, name: long, shortEn: long.en },
      cells: { ...row.cells, products: cell('products', 20, 'listed') },
    }));
    for (const [ground, locale] of VARIANTS) {
      const { svg } = draw({ ...replyLadder(), rows }, specimenContext(WIDTH, HEIGHT, ground, locale));
      expect(collisions(svg)).toEqual([]);
    }
  });

  it('draws nothing where there is no enterprise', () => {
    expect(draw({ ...replyLadder(), rows: [] }).texts).toEqual([]);
  });
});
