/** How many letters must be put in, left out or changed to make one text of the other; no more than `most + 1` are counted. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1];
    for (let column = 1; column < row.length; column += 1) {
      const change = (row[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/[\s_-]+/g, '');

/** The one among `words` that a text is most like, a third of its letters being wrong at most; `undefined` = none, or the text is too long to tell. */
export function closestOf(text: string, words: Iterable<string>): string | undefined {
  const typed = plain(text);
  if (typed.length < 2 || typed.length > 60) return undefined;
  const most = Math.floor(typed.length / 3);
  let best: { readonly word: string; readonly edits: number } | undefined;
  for (const word of words) {
    const edits = distance(typed, plain(word), most);
    if (edits <= most && edits < (best?.edits ?? Infinity)) best = { word, edits };
  }
  return best?.word;
}
