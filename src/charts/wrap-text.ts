import { fitText, textWidth } from './text-width';

/** Pieces that stay whole: Latin words, and Chinese characters with the brackets and marks that cling to them. */
const CHARACTERS = /[（“《〔「]*(?:[!-~–—]+|[^ ])[）”》〕」、，。：；！？]*(?: +|$)?/gu;
const WORDS = /[^ ]+ */gu;
/** No row holds more, and measuring more would take long. */
const MOST_CHARACTERS = 300;
const BALANCING_STEPS = 6;

interface Piece {
  readonly text: string;
  readonly width: number;
  /** The same without the spaces at its end. */
  readonly inkWidth: number;
}

function piecesOf(text: string, pattern: RegExp, size: number): readonly Piece[] {
  return (text.match(pattern) ?? []).map((piece) => ({ text: piece, width: textWidth(piece, size), inkWidth: textWidth(piece.trimEnd(), size) }));
}

function fill(pieces: readonly Piece[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let reach = 0;
  for (const piece of pieces) {
    if (line !== '' && reach + piece.inkWidth > width) {
      lines.push(line.trimEnd());
      line = '';
      reach = 0;
    }
    line += piece.text;
    reach += piece.width;
  }
  return [...lines, line.trimEnd()];
}

/** The lines at the least width that takes no more of them. */
function balanced(pieces: readonly Piece[], width: number): readonly string[] {
  let best = fill(pieces, width);
  let [low, high] = [pieces.reduce((sum, piece) => sum + piece.width, 0) / best.length, width];
  for (let step = 0; step < BALANCING_STEPS; step += 1) {
    const middle = (low + high) / 2;
    const lines = fill(pieces, middle);
    if (lines.length > best.length) low = middle;
    else [high, best] = [middle, lines];
  }
  return best;
}

/** A text of a length that can be measured and printed; beyond that, cut. */
export function printable(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS).trimEnd()}…`;
}

/**
 * The text over as few lines of a width as it needs, of much the same length; what `most` lines cannot hold, and a
 * piece too wide for a line, is cut with an ellipsis. Lengths in root units.
 */
export function wrapText(text: string, width: number, most = Infinity, size = 1.8): readonly string[] {
  if (textWidth(text, size) <= width) return [text];
  const characters = piecesOf(text, CHARACTERS, size);
  const words = piecesOf(text, WORDS, size);
  const lines = fill(characters, width);
  // Between words rather than within one, where that takes no more lines.
  const isWhole = words.every(({ inkWidth }) => inkWidth <= width) && fill(words, width).length <= lines.length;
  if (lines.length <= most) return balanced(isWhole ? words : characters, width).map((line) => fitText(line, width, size));
  const rest = lines.slice(most - 1).join(text.includes(' ') ? ' ' : '');
  return [...lines.slice(0, most - 1), rest].map((line) => fitText(line, width, size));
}
