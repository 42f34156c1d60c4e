import { stringEnd } from './json-text';

/** An object or list that is open: its keys, none where it is a list, and the part of it that is read. */
interface Level {
  readonly keys: Set<string> | undefined;
  part: string;
  index: number;
}

/**
 * Paths of keys that stand twice in one object of a JSON text (`0.name`); JSON.parse silently keeps the last.
 *
 * The text must be valid JSON.
 */
export function duplicateKeys(text: string): string[] {
  const found: string[] = [];
  const open: Level[] = [];
  let string: readonly [start: number, end: number] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    const level = open.at(-1);
    if (character === '"') {
      const end = stringEnd(text, at);
      string = [at, end + 1];
      at = end;
    } else if (character === '{') open.push({ keys: new Set(), part: '', index: 0 });
    else if (character === '[') open.push({ keys: undefined, part: '0', index: 0 });
    else if (character === '}' || character === ']') open.pop();
    else if (character === ',' && level && !level.keys) level.part = String((level.index += 1));
    else if (character === ':' && level?.keys) {
      const key = JSON.parse(text.slice(...string)) as string;
      level.part = key;
      if (level.keys.has(key)) found.push(open.map(({ part }) => part).join('.'));
      level.keys.add(key);
    }
  }
  return found;
}
