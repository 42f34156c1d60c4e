import { describe, expect, it } from 'vitest';
import { choosePieces, type Slot } from '@/charts/choose-pieces';
import type { Piece } from '@/charts/piece';

const piece = (height: number): Piece => ({ width: 1, height, draw: () => ({ squares: [], labels: [], lines: [] }) });
const slot = (row: number, ...heights: readonly number[]): Slot => ({ row, choices: heights.map(piece) });
const heights = (slots: readonly Slot[], room: number) => choosePieces(slots, room)?.pieces.map(({ height }) => height);

describe('pieces for a height', () => {
  it('are the fullest where all fit', () => {
    expect(choosePieces([slot(0, 5, 2), slot(1, 3, 1)], 8)).toMatchObject({ isFull: true });
  });

  it('are fuller first where that asks for the least height', () => {
    expect(heights([slot(0, 9, 2), slot(1, 3, 2)], 6)).toEqual([2, 3]);
  });

  it('leave none bare as long as another could be told in full', () => {
    expect(heights([slot(0, 4, 3, 1), slot(1, 4, 3, 1)], 7)).toEqual([4, 3]);
  });

  it('share a row’s height', () => {
    expect(heights([slot(0, 5, 2), slot(0, 5, 1), slot(1, 9, 1)], 6)).toEqual([5, 5, 1]);
  });

  it('are none where not even the barest fit', () => {
    expect(choosePieces([slot(0, 3, 2), slot(1, 2)], 3)).toBeUndefined();
  });
});
