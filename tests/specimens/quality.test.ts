import { describe, expect, it } from 'vitest';
import { selectQuality } from '@/analysis/quality';
import { qualityChart } from '@/charts/quality';
import { contextWith, dataset } from '../unit/analysis/dataset';
import { deskContext } from './desk-rows';
import { expectSpecimen, renderSvg, VARIANTS } from './render';
import { collisions, textBoxes, textsOutside } from './text-boxes';

const STANDARD = [560, 340] as const;
const qualities = selectQuality(dataset, contextWith());

describe('the records by what they rest on and leave unsaid', () => {
  it.each(VARIANTS)('look as committed on %s ground in %s', (ground, locale) => {
    const context = deskContext(...STANDARD, ground, locale);
    const svg = renderSvg(qualityChart(qualities, context, 'takeaway'), context);
    expect(textsOutside(svg, ...STANDARD)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
    expectSpecimen(`quality.${ground}.${locale}`, svg);
  });

  it('open the count of a row and the record of a square, and choose nothing', () => {
    const context = deskContext(...STANDARD);
    const { marks } = qualityChart(qualities, context, 'takeaway');
    expect(marks['quality-labels']?.[0]?.target).toEqual({ figure: qualities.rows[0]?.figure });
    const records = new Set(marks['quality-squares']?.flatMap((mark) => (mark && 'record' in mark.target ? [mark.target.record] : [])));
    expect(records).toContain('rdp-01');
    expect(Object.values(marks).flat().filter((mark) => mark?.choice)).toEqual([]);
  });

  it.each([[300, 300], [900, 420]])('keep all words in a box of %i × %i px', (width, height) => {
    for (const [ground, locale] of VARIANTS) {
      const context = deskContext(width, height, ground, locale);
      const svg = renderSvg(qualityChart(qualities, context, 'takeaway'), context);
      expect(textsOutside(svg, width, height)).toEqual([]);
      expect(collisions(svg)).toEqual([]);
      expect(textBoxes(svg).length).toBeGreaterThan(0);
    }
  });
});
