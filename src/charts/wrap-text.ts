import { cutBefore } from '@/format/graphemes';
import { charactersOf, phrasesOf } from '@/format/phrases';
import { fitText, textWidth } from './text-width';

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

const pieceOf = (text: string, size: number): Piece => ({ text, width: textWidth(text, size), inkWidth: textWidth(text.trimEnd(), size) });

const piecesOf = (texts: readonly string[], size: number): readonly Piece[] => texts.map((text) => pieceOf(text, size));

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

/** A line that is too long, cut behind a word where it has several. */
function cutLine(line: string, width: number, size: number): string {
  const cut = fitText(line, width, size);
  if (cut === line || line[cut.length - 1] === ' ') return cut;
  return cut.replace(/ [^ ]*…$/, '…');
}

/** A text of a length that can be measured and printed; beyond that, cut behind a whole character. */
export function printable(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${cutBefore(text, MOST_CHARACTERS).trimEnd()}…`;
}

/**
 * The text over as few lines of a width as it needs, of much the same length; what `most` lines cannot hold, and a
 * piece too wide for a line, is cut with an ellipsis. Lengths in root units.
 */
export function wrapText(text: string, width: number, most = Infinity, size = 1.8): readonly string[] {
  if (textWidth(text, size) <= width) return [text];
  const characters = piecesOf(charactersOf(text), size);
  const lines = fill(characters, width);
  if (lines.length <= most) {
    // Between words rather than within one, where that takes no more lines.
    const fits = (pieces: readonly Piece[]): boolean => pieces.every(({ inkWidth }) => inkWidth <= width) && fill(pieces, width).length <= lines.length;
    const words = piecesOf(text.match(WORDS) ?? [], size);
    const phrases = fits(words) ? words : piecesOf(phrasesOf(text), size);
    return balanced(fits(phrases) ? phrases : characters, width).map((line) => fitText(line, width, size));
  }
  const rest = lines.slice(most - 1).join(text.includes(' ') ? ' ' : '');
  return [...lines.slice(0, most - 1), rest].map((line) => cutLine(line, width, size));
}
