import { flow } from '../flow';
import { BETWEEN, PITCH, SQUARE, type Block } from './measure';

/** A block in its cell: `x` in em, `line` from the cell's first. */
export interface Placed {
  readonly block: Block;
  readonly x: number;
  readonly line: number;
}

/** Blocks of one cell in their places. */
export interface Arranged {
  readonly placed: readonly Placed[];
  readonly lines: number;
}

/** The least width of a cell, and what all of it would fill on one line. */
export interface Room {
  readonly least: number;
  readonly most: number;
}

/** Sums of fractions differ in their last digits; a line that just fits must not break for it. */
const ROUNDING = 1e-6;

const isPlain = (blocks: readonly Block[]): boolean => blocks.every(({ pieces }) => pieces.length === 0);

/** The room of one cell; squares without words stand in a run, an open cell takes a square. */
export function roomOf(blocks: readonly Block[], isFlow: boolean): Room {
  if (isPlain(blocks)) {
    const run = Math.max(blocks.length - 1, 0) * PITCH + SQUARE;
    return { least: run, most: run };
  }
  const least = Math.max(...blocks.map(({ width }) => width));
  return { least, most: isFlow ? blocks.reduce((sum, { width }) => sum + width + BETWEEN, -BETWEEN) : least };
}

/** Lays out a cell in a width of at least its least room: one item after the other on lines of that width, or each below the last. */
export function arrange(blocks: readonly Block[], isFlow: boolean, width: number): Arranged {
  if (isPlain(blocks)) return { placed: blocks.map((block, index) => ({ block, x: index * PITCH, line: 0 })), lines: 1 };
  if (isFlow) {
    const places = flow(blocks.map((block) => block.width), width + ROUNDING, BETWEEN, blocks.length) ?? [];
    const placed = blocks.map((block, index) => ({ block, x: places[index]?.x ?? 0, line: places[index]?.line ?? index }));
    return { placed, lines: Math.max(...placed.map(({ line }) => line)) + 1 };
  }
  let lines = 0;
  const placed = blocks.map((block) => {
    const line = lines;
    lines += block.lines;
    return { block, x: 0, line };
  });
  return { placed, lines };
}
