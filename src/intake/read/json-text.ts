/** Where a string of JSON ends that begins at `start`: its closing quote, or the end of the text. */
export function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') return at;
    if (character === '\\') at += 1;
  }
  return text.length;
}

/** What may stand between strings; sticky, so that it tells the first place where something else does. */
const TOKENS = /(?:[\s,:[\]{}]+|-?\d[\d.eE+-]*|true|false|null)+/y;

/** Where the first word stands that JSON does not know: `NaN`, a string that is never closed. */
function unknownWord(text: string): number {
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const end = stringEnd(text, at);
      if (end === text.length) return at;
      at = end + 1;
    } else {
      TOKENS.lastIndex = at;
      if (!TOKENS.test(text)) return at;
      at = TOKENS.lastIndex;
    }
  }
  return at;
}

/** Line and column of what is wrong with JSON, `12:3`: as the engine says, or where its first unknown word stands. */
export function faultPlace(message: string, text: string): string {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined && column !== undefined) return `${line}:${column}`;
  const position = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, position === undefined ? unknownWord(text) : Number(position)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
