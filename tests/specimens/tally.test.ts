import { describe, expect, it } from 'vitest';
import { selectKinds, type Kinds } from '@/analysis/kinds';
import { tallyChart } from '@/charts/tally';
import { contextWith, dataset } from '../unit/analysis/dataset';
import { choosing, deskContext, kinds } from './desk-rows';
import { expectSpecimen, renderSvg, VARIANTS } from './render';
import { collisions, textBoxes, textsOutside } from './text-boxes';

const STANDARD = [330, 300] as const;

function draw({ rows }: Kinds, context = deskContext(...STANDARD)) {
  const chart = tallyChart('kinds', rows.map((row) => ({ name: context.messages.labels.collections[row.collection], row })), context, 'takeaway');
  const svg = renderSvg(chart, context);
  return { chart, svg, texts: textBoxes(svg).map(({ text }) => text) };
}

describe('rows of squares and their counts', () => {
  it.each(VARIANTS)('look as committed on %s ground in %s', (ground, locale) => {
    const { svg } = draw(kinds(), deskContext(...STANDARD, ground, locale));
    expect(textsOutside(svg, ...STANDARD)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
    expectSpecimen(`tally.${ground}.${locale}`, svg);
  });

  it('choose their value wherever they are clicked, the names first by keyboard', () => {
    const { chart } = draw(kinds());
    const marks = Object.values(chart.marks).flat();
    expect(marks[0]).toMatchObject({ choice: { facet: 'kind', value: 'enterprise' }, label: '企业 · 12 条' });
    expect(marks.filter((mark) => mark && ![mark.choice ?? []].flat().some(({ facet }) => facet === 'kind'))).toEqual([]);
    expect(chart.marks['kinds-squares']?.filter(choosing('product')).map((mark) => mark?.target)).toEqual(
      ['cat-01', 'cat-02', 'cat-03', 'cat-04', 'cat-05'].map((record) => ({ record })),
    );
  });

  it('fade where others are chosen, and stay readable', () => {
    const { svg } = draw(kinds(), { ...deskContext(...STANDARD), isFaded: ({ value }) => value !== 'pilot' });
    expect(svg.split('opacity="0.32"').length - 1).toBeGreaterThan(50);
    expect(draw(kinds()).svg).not.toContain('opacity="0.32"');
  });

  it('say 0 of what the filter leaves nothing of, and leave it out where rows are too close', () => {
    const { texts } = draw(kinds({ sector: ['tyres'] }));
    expect(texts.filter((text) => text === '0')).toHaveLength(10);
    const low = draw(kinds({ sector: ['tyres'] }), deskContext(330, 120));
    expect(low.texts).toEqual(['规划方向与下一步', '1']);
  });

  it('fold a hundred thousand records into a square a status and its number', () => {
    const [first, ...others] = dataset.platforms;
    const many = first ? Array.from({ length: 100_000 }, (_, index) => ({ ...first, id: `plt-x${index}` })) : [];
    const { chart, svg, texts } = draw(selectKinds({ ...dataset, platforms: [...many, ...others] }, contextWith()), deskContext(640, 300));
    expect(texts).toEqual(expect.arrayContaining(['×100003', '100006']));
    expect(chart.marks['kinds-squares']?.length).toBeLessThan(120);
    expect(collisions(svg)).toEqual([]);
  });

  it.each([[300, 280], [260, 300], [640, 320], [1300, 420]])('keep all words in a box of %i × %i px, apart from each other', (width, height) => {
    for (const [ground, locale] of VARIANTS) {
      const { svg } = draw(kinds(), deskContext(width, height, ground, locale));
      expect(textsOutside(svg, width, height)).toEqual([]);
      expect(collisions(svg)).toEqual([]);
    }
  });
});
