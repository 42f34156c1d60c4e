import { fitText, textWidth } from './text-width';

/** Pieces that stay whole: Latin words, and Chinese characters with the brackets and marks that cling to them. */
const PIECES = /[（“《〔「]*(?:[!-~–—]+|[^ ])[）”》〕」、，。：；！？]*(?: +|$)?/gu;

const WORDS = /[^ ]+ */gu;

function fill(pieces: readonly string[], width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/**
 * The text over as few lines of a width as it needs, of much the same length; what `most` lines cannot hold, and a
 * piece too wide for a line, is cut with an ellipsis. Lengths in root units.
 */
export function wrapText(text: string, width: number, most = Infinity, size = 1.8): readonly string[] {
  if (textWidth(text, size) <= width) return [text];
  const characters = text.match(PIECES) ?? [];
  const words = text.match(WORDS) ?? [];
  // Between words rather than within one, where that takes no more lines.
  const isWhole = words.every((word) => textWidth(word.trimEnd(), size) <= width) && fill(words, width, size).length <= fill(characters, width, size).length;
  const pieces = isWhole ? words : characters;
  const lines = fill(pieces, width, size);
  if (lines.length > most) {
    const rest = lines.slice(most - 1).join(text.includes(' ') ? ' ' : '');
    return [...lines.slice(0, most - 1), fitText(rest, width, size)].map((line) => fitText(line, width, size));
  }
  let narrow = textWidth(text, size) / lines.length;
  while (narrow < width && fill(pieces, narrow, size).length > lines.length) narrow += size / 2;
  return fill(pieces, Math.min(narrow, width), size).map((line) => fitText(line, width, size));
}
