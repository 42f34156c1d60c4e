import { textWidth } from './text-width';

/** How a number of squares is drawn in a width; all lengths in root units. */
export interface SquareRun {
  /** Side of a square; 0 where not even one and its number fit. */
  readonly size: number;
  /** From one centre to the next. */
  readonly pitch: number;
  /** Squares drawn: all, or one that stands for all. */
  readonly shown: number;
  /** `×7` after the one square that stands for seven. */
  readonly times?: string;
  readonly width: number;
}

const LEAST = 1.2;
const GAP = 0.22;

/** Squares of side `size` in a row, shrunk to no less than 1.2u where they do not fit, else one square and ×n. */
export function fitSquares(count: number, width: number, size: number): SquareRun {
  const sides = count + (count - 1) * GAP;
  const side = Math.min(size, width / sides);
  if (count <= 1 || side >= LEAST) {
    const least = Math.max(side, LEAST);
    return { size: least, pitch: least * (1 + GAP), shown: count, width: count === 0 ? 0 : least * sides };
  }
  const times = `×${count}`;
  const long = size + 0.3 + textWidth(times);
  if (long <= width) return { size, pitch: size + 0.3, shown: 1, times, width: long };
  return { size: 0, pitch: 0, shown: 0, times: String(count), width: textWidth(String(count)) };
}
