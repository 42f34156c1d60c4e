import { dict } from 'pinyin-match/src/simplified_dict.js';

/** Characters of the data that the dictionary lacks: 硚口区. */
const ADDED: Readonly<Record<string, string>> = { qiao: '硚' };

/** One way to read a character. */
export interface Reading {
  /** Without tone, with `v` for ü. */
  readonly syllable: string;
  /** What is typed for it in short: its first letter, and zh, ch, sh as a whole. */
  readonly initials: readonly string[];
}

function spellingsOf(syllable: string): readonly Reading[] {
  const initials = /^[zcs]h/.test(syllable) ? [syllable.slice(0, 2), syllable.slice(0, 1)] : [syllable.slice(0, 1)];
  const spelt = { syllable, initials };
  // lü is typed as lv, and as lu where it is not known how.
  return /^[ln]v/.test(syllable) ? [spelt, { syllable: syllable.replace('v', 'u'), initials }] : [spelt];
}

function readAll(): ReadonlyMap<string, readonly Reading[]> {
  const readings = new Map<string, Reading[]>();
  for (const [syllable, characters] of [...Object.entries(dict), ...Object.entries(ADDED)]) {
    const spellings = spellingsOf(syllable);
    for (const character of characters) {
      const known = readings.get(character);
      if (known) known.push(...spellings);
      else readings.set(character, [...spellings]);
    }
  }
  return readings;
}

const READINGS = readAll();

/** The ways to read a simplified character, 行 as hang and xing; `undefined` for other characters. */
export function readingsOf(character: string): readonly Reading[] | undefined {
  return READINGS.get(character);
}

/**
 * What of a query could be 拼音: its letters alone, with ü as `v`; '' where it holds anything else.
 *
 * Tone marks, spaces and apostrophes between syllables go: `Qiān lǐ mǎ` → `qianlima`, `xi'an` → `xian`.
 */
export function pinyinOf(query: string): string {
  const letters = query
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('u\u0308', 'v')
    .replaceAll(/u(\p{M})\u0308/gu, 'v')
    .replaceAll(/[\p{M}\s'’]/gu, '')
    .replaceAll(/([jqxy])v/g, '$1u');
  return /^[a-z0-9]*$/.test(letters) ? letters : '';
}
