import type { SquareShape } from '@/analysis/square';

/** Geometry of the square symbols in a box of 20 × 20; shape says the status, colour only repeats it. */
const HATCH = [
  [2, 9.5, 9.5, 2],
  [2, 17, 17, 2],
  [9.5, 18, 18, 9.5],
] as const;

/** One element of a symbol, as a custom series draws it; lengths in px. */
interface Element {
  readonly type: 'rect' | 'line';
  readonly shape: Record<string, number>;
  readonly style: { readonly fill?: string; readonly stroke?: string; readonly lineWidth?: number; readonly lineDash?: number[] };
}

/**
 * The drawing of one square, centred on (x, y) with side `side` in px, as elements of an ECharts custom series.
 */
export function squareElements(shape: SquareShape, color: string, x: number, y: number, side: number): Element[] {
  const scale = side / 20;
  const px = (value: number): number => value * scale;
  const left = x - side / 2;
  const top = y - side / 2;
  const line = (points: readonly [number, number, number, number], width: number): Element => ({
    type: 'line',
    shape: { x1: left + px(points[0]), y1: top + px(points[1]), x2: left + px(points[2]), y2: top + px(points[3]) },
    style: { stroke: color, lineWidth: px(width) },
  });
  const frame = (dash?: readonly number[]): Element => ({
    type: 'rect',
    shape: { x: left + px(2), y: top + px(2), width: px(16), height: px(16) },
    style: { fill: 'none', stroke: color, lineWidth: px(2), ...(dash ? { lineDash: dash.map(px) } : {}) },
  });
  switch (shape) {
    case 'solid':
      return [{ type: 'rect', shape: { x: left + px(1), y: top + px(1), width: px(18), height: px(18) }, style: { fill: color } }];
    case 'hatch':
      return [frame(), ...HATCH.map((points) => line(points, 2.6))];
    case 'stroke':
      return [frame(), line([3, 17, 17, 3], 2.6)];
    case 'outline':
      return [frame()];
    case 'dotted':
      return [frame([2, 2.3])];
    case 'dashed':
      return [frame([3.2, 2.2]), line([5, 12, 12, 5], 1.4), line([8, 15, 15, 8], 1.4)];
    case 'dash':
      return [line([6, 10, 14, 10], 1.6)];
  }
}
