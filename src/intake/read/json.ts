import type { NoteCode, RecordList } from '../table';
import { duplicateKeys } from './duplicate-keys';
import { faultPlace, stringEnd } from './json-text';
import { MOST_DEPTH } from './limits';
import { Refused } from './refused';
import { Several } from './several';
import { RESERVED } from './to-table';

/** What may stand for a reserved key: itself, or written by the numbers of its characters. */
const MAY_BE_RESERVED = /__proto__|constructor|prototype|\\u/;

/** Refuses JSON whose objects and lists stand in one another too deep to be read safely. */
function checkDepth(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = stringEnd(text, at);
    else if (character === '{' || character === '[') {
      if ((depth += 1) > MOST_DEPTH) throw new Refused('TOO_DEEP');
    } else if (character === '}' || character === ']') depth -= 1;
  }
}

function parse(text: string, reserved: Set<string>): unknown {
  const withoutReserved = (key: string, value: unknown): unknown => {
    if (!RESERVED.has(key)) return value;
    reserved.add(key);
    return undefined;
  };
  try {
    return JSON.parse(text, MAY_BE_RESERVED.test(text) ? withoutReserved : undefined) as unknown;
  } catch (error) {
    throw new Refused('BAD_JSON', faultPlace(String(error), text));
  }
}

/** The arrays of an object, each by its key; other keys go to `others`. */
function listsOf(value: object, others: Several): RecordList[] {
  return Object.entries(value).flatMap(([key, records]): RecordList[] => {
    if (Array.isArray(records)) return [{ kind: 'records', name: key, records }];
    others.add(key);
    return [];
  });
}

/**
 * JSON as lists of records: an array is one named like the file, an object one for each of its arrays.
 *
 * Notes keys that stand twice, keys that no record may have, and what is no list beside lists.
 */
export function readJson(name: string, text: string, say: (code: NoteCode, detail: string) => void): RecordList[] {
  checkDepth(text);
  const reserved = new Set<string>();
  const value = parse(text, reserved);
  const others = new Several();
  const lists = Array.isArray(value) ? [{ kind: 'records', name, records: value } as const] : listsOf(value as object, others);
  if (lists.length === 0) throw new Refused('BAD_JSON');
  if (others.count > 0) say('NOT_A_LIST', others.names);
  for (const key of reserved) say('RESERVED_HEAD', key);
  const doubled = new Several();
  for (const key of duplicateKeys(text)) doubled.add(key);
  if (doubled.count > 0) say('DUPLICATE_KEY', doubled.names);
  return lists;
}
