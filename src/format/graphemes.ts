/** Latin, Chinese and their marks: in these every code point is a character of its own. */
const PLAIN = /^[\u0020-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u2BFF\u3000-\u3029\u3030-\u3098\u309B-\u30FF\u3400-\u9FFF\uFF00-\uFFEF]*$/;
/** Older browsers have none, and cut between code points. */
const SEGMENTER = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'grapheme' }) : undefined;

/** A text in what a reader takes for characters: a family, a flag or a letter with its accent is one. */
export function graphemesOf(text: string): readonly string[] {
  return PLAIN.test(text) || !SEGMENTER ? [...text] : [...SEGMENTER.segment(text)].map(({ segment }) => segment);
}

/** The beginning of a text, of so many code units at most and of whole characters. */
export function cutBefore(text: string, most: number): string {
  let cut = '';
  // No character is longer than all that may stand.
  for (const grapheme of graphemesOf(text.slice(0, 2 * most))) {
    if (cut.length + grapheme.length > most) break;
    cut += grapheme;
  }
  return cut;
}

/** Pieces of a text, one after the other, joined where one would end within a character. */
export function joinedAtGraphemes(pieces: readonly string[]): readonly string[] {
  const text = pieces.join('');
  if (PLAIN.test(text)) return pieces;
  const starts = new Set<number>();
  let at = 0;
  for (const grapheme of graphemesOf(text)) {
    starts.add(at);
    at += grapheme.length;
  }
  const joined: string[] = [];
  at = 0;
  for (const piece of pieces) {
    if (starts.has(at)) joined.push(piece);
    else joined.push((joined.pop() ?? '') + piece);
    at += piece.length;
  }
  return joined;
}
