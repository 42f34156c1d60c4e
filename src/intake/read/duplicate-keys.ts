/**
 * Paths of keys that stand twice in one object of a JSON text (`0.name`); JSON.parse silently keeps the last.
 *
 * The text must be valid JSON.
 */
export function duplicateKeys(text: string): string[] {
  const found: string[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
  const open: { readonly keys: Set<string> | undefined; part: string; index: number }[] = [];
  let last = '';
  for (const [lexeme] of text.matchAll(token)) {
    const level = open.at(-1);
    if (lexeme === '{') open.push({ keys: new Set(), part: '', index: 0 });
    else if (lexeme === '[') open.push({ keys: undefined, part: '0', index: 0 });
    else if (lexeme === '}' || lexeme === ']') open.pop();
    else if (lexeme === ',' && level && !level.keys) level.part = String((level.index += 1));
    else if (lexeme === ':' && level?.keys) {
      const key = JSON.parse(last) as string;
      level.part = key;
      if (level.keys.has(key)) found.push(open.map(({ part }) => part).join('.'));
      level.keys.add(key);
    }
    last = lexeme;
  }
  return found;
}
