import { describe, expect, it } from 'vitest';
import { baseOption, type ChartContext } from '@/charts/chart';
import { labelSeries, lineSeries, rowShifts, squareSeries } from '@/charts/marks';
import { tableAxes } from '@/charts/table';
import { renderSvg, specimenContext } from '../../specimens/render';

const CONTEXT = specimenContext(100, 100);
const mark = { target: { record: 'pil-01' }, label: 'a pilot' };
const svgOf = (series: ReturnType<typeof squareSeries>, context: ChartContext = CONTEXT): string =>
  renderSvg({ option: { ...baseOption(context, 'd'), ...tableAxes({ rows: 1, head: 0, pitch: 10, joined: new Set([1]) }, context), series: [series] }, marks: {} }, context);

describe('squares', () => {
  const square = { at: [5, 0], shape: 'solid', tone: 'green', size: 2 } as const;

  it('stand where they are placed, shifted in root units', () => {
    expect(svgOf(squareSeries({ id: 's' }, [square], CONTEXT))).toContain('M41 41l18 0');
    expect(svgOf(squareSeries({ id: 's' }, [{ ...square, shift: [1, -1] }], CONTEXT))).toContain('M51 31l18 0');
  });

  it('have a larger target where they can be opened', () => {
    expect(svgOf(squareSeries({ id: 's' }, [{ ...square, mark }], CONTEXT))).toContain('M38 38l24 0');
    expect(svgOf(squareSeries({ id: 's' }, [square], CONTEXT))).not.toContain('M38 38');
  });

  it('carry a tick in the colour of text where they are new', () => {
    const fresh = svgOf(squareSeries({ id: 's' }, [{ ...square, isNew: true }], CONTEXT));
    expect(fresh).toContain(CONTEXT.tokens.text);
    expect(svgOf(squareSeries({ id: 's' }, [square], CONTEXT))).not.toContain(CONTEXT.tokens.text);
  });
});

describe('what stands aside', () => {
  it('is drawn faint, and can still be chosen', () => {
    const square = { at: [5, 0], shape: 'solid', tone: 'green', size: 2, mark, isFaded: true } as const;
    const squares = svgOf(squareSeries({ id: 's' }, [square], CONTEXT));
    expect(squares).toContain('fill-opacity="0.35"');
    expect(squares).toContain('M38 38l24 0');
    expect(svgOf(labelSeries({ id: 'l' }, [{ at: [1, 0], text: 'a', color: 'text', isFaded: true }], CONTEXT))).toContain(CONTEXT.tokens.faint);
  });
});

describe('labels', () => {
  it('are text everywhere, also with markup in a name', () => {
    const svg = svgOf(labelSeries({ id: 'l' }, [{ at: [1, 0], text: '<img src=x onerror=1>{a|b}', color: 'text' }], CONTEXT));
    expect(svg).toContain('&lt;img src=x onerror=1&gt;{a|b}');
  });

  it('are at least 1.8 root units high unless told', () => {
    expect(svgOf(labelSeries({ id: 'l' }, [{ at: [1, 0], text: 'a', color: 'text' }], CONTEXT))).toContain('font-size:18px');
  });
});

describe('lines', () => {
  it('are silent and scale with the root unit', () => {
    const line = { points: [{ at: [0, 0] }, { at: [10, 0] }], color: 'rule2', width: 0.2, dash: [0.4, 0.2] } as const;
    const svg = svgOf(lineSeries({ id: 'r' }, [line], CONTEXT));
    expect(svg).toContain('stroke-width="2"');
    expect(svg).toContain('stroke-dasharray="4,2"');
    expect(svg).toContain('ecmeta_silent="true"');
  });
});

describe('places of squares in a row', () => {
  it('lie about, after or before a point, one pitch apart', () => {
    expect(rowShifts(3, 2, 'center')).toEqual([-2, 0, 2]);
    expect(rowShifts(2, 2, 'after')).toEqual([1, 3]);
    expect(rowShifts(2, 2, 'before')).toEqual([-1, -3]);
    expect(rowShifts(0, 2, 'center')).toEqual([]);
  });
});
