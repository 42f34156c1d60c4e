import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lightable } from '@/components/lights';
import { markOfTurn } from '@/surfaces/wall/use-tour';

const part: Lightable = { element: () => null, count: () => 0, light: () => undefined, dim: () => undefined };
const panelOf = (count: number) => Array.from({ length: count }, (_, index) => ({ part, index }));

describe('the order of the evidence tour', () => {
  it('goes from panel to panel', () => {
    const panels = [panelOf(3), panelOf(1), panelOf(5)];
    expect([0, 1, 2, 3].map((turn) => panels.findIndex((marks) => marks.includes(markOfTurn(turn, panels) as (typeof marks)[number])))).toEqual([0, 1, 2, 0]);
  });

  it('lights every mark of every panel, each as often as the others of its panel', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }), (counts) => {
        const panels = counts.map(panelOf);
        for (const [at, marks] of panels.entries()) {
          const seen = marks.map((_, round) => markOfTurn(round * panels.length + at, panels)?.index);
          expect(new Set(seen).size).toBe(marks.length);
        }
      }),
    );
  });

  it('lights nothing where there is nothing', () => {
    expect(markOfTurn(3, [])).toBeUndefined();
  });
});
