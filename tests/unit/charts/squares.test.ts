import { describe, expect, it } from 'vitest';
import { squareOf, type SquareShape } from '@/analysis/square';
import { squareElements } from '@/charts/squares';
import { STATUSES } from '@/domain/vocabulary';

const SHAPES: readonly SquareShape[] = ['solid', 'hatch', 'stroke', 'outline', 'dotted', 'dashed', 'dash'];
/** A drawing without its colour: what a viewer who sees no colour is left with. */
const drawing = (shape: SquareShape): string => JSON.stringify(squareElements(shape, '#000000', 50, 50, 20));

interface Geometry {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly x1?: number;
  readonly y1?: number;
  readonly x2?: number;
  readonly y2?: number;
}
function geometry(element: object): Geometry {
  return 'shape' in element ? (element.shape as Geometry) : {};
}

describe('square symbols', () => {
  it('are told apart by shape alone', () => {
    expect(new Set(SHAPES.map(drawing)).size).toBe(SHAPES.length);
  });

  it('stay within their side', () => {
    for (const shape of SHAPES) {
      for (const element of squareElements(shape, '#000000', 50, 50, 20)) {
        const { x = 50, y = 50, width = 0, height = 0, x1 = 50, y1 = 50, x2 = 50, y2 = 50 } = geometry(element);
        for (const at of [x, y, x + width, y + height, x1, y1, x2, y2]) {
          expect(at).toBeGreaterThanOrEqual(40);
          expect(at).toBeLessThanOrEqual(60);
        }
      }
    }
  });

  it('grow with their side', () => {
    const widthAt = (side: number): number | undefined => squareElements('solid', '#000000', 0, 0, side).map((element) => geometry(element).width)[0];
    expect(widthAt(40)).toBe(2 * (widthAt(20) ?? 0));
  });

  it('are copper only for words and green only for deeds', () => {
    const copper = STATUSES.filter((status) => squareOf(status).tone === 'copper');
    const neutral = STATUSES.filter((status) => squareOf(status).tone === 'neutral');
    expect(copper).toEqual(['planned', 'direction']);
    expect(neutral).toEqual(['approved-project']);
    expect(STATUSES.filter((status) => squareOf(status).tone === 'green')).toHaveLength(STATUSES.length - 3);
  });
});
