import { mergeLayers, type Layer } from './layer';

/** Part of a picture that knows its size and draws itself wherever it is put; lengths in root units. */
export interface Piece {
  readonly width: number;
  readonly height: number;
  readonly draw: (left: number, top: number) => Layer;
}

/** Pieces one under the other, their left edges in line. */
export function stackPieces(pieces: readonly Piece[], gap = 0): Piece {
  const tops = pieces.map((_, index) => pieces.slice(0, index).reduce((sum, { height }) => sum + height + gap, 0));
  return {
    width: Math.max(0, ...pieces.map(({ width }) => width)),
    height: pieces.reduce((sum, { height }, index) => sum + height + (index > 0 ? gap : 0), 0),
    draw: (left, top) => mergeLayers(pieces.map((piece, index) => piece.draw(left, top + (tops[index] ?? 0)))),
  };
}

/** Two pieces side by side, their upper edges in line. */
export function besidePieces(first: Piece, second: Piece, gap: number): Piece {
  return {
    width: first.width + gap + second.width,
    height: Math.max(first.height, second.height),
    draw: (left, top) => mergeLayers([first.draw(left, top), second.draw(left + first.width + gap, top)]),
  };
}

/** Pieces in reading order over lines of one width; one wider than that stands on a line of its own. */
export function flowPieces(pieces: readonly Piece[], width: number, gap: number): Piece {
  const placed: { readonly piece: Piece; readonly x: number; readonly y: number }[] = [];
  let x = 0;
  let y = 0;
  let height = 0;
  for (const piece of pieces) {
    if (x > 0 && x + piece.width > width) {
      x = 0;
      y += height;
      height = 0;
    }
    placed.push({ piece, x, y });
    x += piece.width + gap;
    height = Math.max(height, piece.height);
  }
  return {
    width: Math.max(0, ...placed.map((each) => each.x + each.piece.width)),
    height: y + height,
    draw: (left, top) => mergeLayers(placed.map((each) => each.piece.draw(left + each.x, top + each.y))),
  };
}
