import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barSeries, hatchOf, targetSeries, unitAxes, type Bar } from '@/charts/bars';
import { baseOption } from '@/charts/chart';
import { renderSvg, specimenContext } from '../../specimens/render';

const CONTEXT = specimenContext(100, 100);
const svgOf = (series: ReturnType<typeof barSeries>): string => renderSvg({ option: { ...baseOption(CONTEXT, 'd'), ...unitAxes(CONTEXT), series: [series] }, marks: {} }, CONTEXT);
const wide: Bar = { x: 1, y: 2, width: 4, height: 6 };

describe('the hatch of a bar', () => {
  const side = fc.double({ min: 0, max: 40, noNaN: true });
  const bar = fc.record({ x: side, y: side, width: fc.double({ min: 0.1, max: 40, noNaN: true }), height: side });

  it('rises to the right at 45° and never leaves the bar', () => {
    fc.assert(
      fc.property(bar, fc.double({ min: 0.5, max: 2, noNaN: true }), (each, pitch) => {
        for (const [x1, y1, x2, y2] of hatchOf(each, pitch)) {
          expect(x1 - x2).toBeCloseTo(y2 - y1, 9);
          expect(x1).toBeGreaterThanOrEqual(each.x - 1e-9);
          expect(x2).toBeLessThanOrEqual(each.x + each.width + 1e-9);
          expect(y2).toBeGreaterThanOrEqual(each.y - 1e-9);
          expect(y1).toBeLessThanOrEqual(each.y + each.height + 1e-9);
        }
      }),
    );
  });

  it('goes on from one bar to the one upon it', () => {
    const sums = (each: Bar): readonly number[] => hatchOf(each, 1).map(([x, y]) => Math.round((x + y) * 1000) / 1000);
    expect([...sums(wide), ...sums({ ...wide, y: 8 })].every((sum) => Number.isInteger(sum))).toBe(true);
  });

  it('is nothing in a bar of no height', () => {
    expect(hatchOf({ ...wide, height: 0 }, 1)).toEqual([]);
  });
});

describe('bars', () => {
  it('of model output are hatched and dashed in cool grey, and nothing is filled', () => {
    const svg = svgOf(barSeries({ id: 'b' }, [{ bars: [wide], isIllustrative: true }], CONTEXT));
    expect(svg.match(/stroke="#A3B4CC"/g)).toHaveLength(2);
    expect(svg).toContain('stroke-dasharray="5.5,3.5"');
    expect(svg).not.toMatch(/fill="#(?!000|0B1416)/);
  });

  it('of anything else are solid', () => {
    const svg = svgOf(barSeries({ id: 'b' }, [{ bars: [wide], isIllustrative: false }], CONTEXT));
    expect(svg).toContain(`fill="${CONTEXT.tokens.neutral}"`);
    expect(svg).not.toContain('stroke-dasharray');
  });

  it('of one row are two paths, however many they are', () => {
    const bars = Array.from({ length: 40 }, (_, index) => ({ x: index * 0.2, y: 1, width: 0.2, height: 3 }));
    const svg = svgOf(barSeries({ id: 'b' }, [{ bars, isIllustrative: true }], CONTEXT));
    expect(svg.match(/stroke="#A3B4CC"/g)).toHaveLength(2);
  });

  it('of zero height show as a line at their foot; a row without bars as nothing', () => {
    expect(svgOf(barSeries({ id: 'b' }, [{ bars: [{ ...wide, height: 0 }], isIllustrative: true }], CONTEXT))).toContain('M10 20L50 20');
    expect(svgOf(barSeries({ id: 'b' }, [{ bars: [], isIllustrative: true }], CONTEXT))).not.toContain('#A3B4CC');
  });

  it('can be opened by an invisible target in their place', () => {
    const svg = svgOf(targetSeries({ id: 't' }, [{ ...wide, mark: { target: { record: 'x' }, label: 'a bar' } }], CONTEXT));
    expect(svg).toContain('M10 20l40 0l0 60l-40 0Z');
    expect(svg).toContain('stroke-opacity="0"');
  });
});
