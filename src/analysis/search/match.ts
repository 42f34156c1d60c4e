import type { TextRange } from '@/domain/citation';
import { findPinyin, type Spelling } from './pinyin';
import { pinyinOf } from './readings';
import { canHaveTypo, typoLength } from './typo';
import { foldText } from './fold';

/** How words can be found in a text, the nearest first. */
export const RANKS = { exact: 0, prefix: 1, wordStart: 2, inside: 3, pinyin: 4, typo: 5 } as const;

/** Words that are looked for together. */
export interface Term {
  readonly folded: string;
  /** Its letters as 拼音; '' where it cannot be any. */
  readonly pinyin: string;
  /** Nothing has it as it is typed, so one edit is allowed. */
  readonly isMistyped: boolean;
}

export interface Match {
  readonly rank: number;
  /** In the folded text, from left to right and apart; at least one. */
  readonly ranges: readonly TextRange[];
}

/** More places of one text are not marked. */
const MOST_PLACES = 20;

export function termOf(words: string): Term {
  return { folded: foldText(words), pinyin: pinyinOf(words), isMistyped: false };
}

const isInWord = (text: string, at: number): boolean => at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1));

function findLiteral(text: string, words: string): Match | undefined {
  const ranges: TextRange[] = [];
  for (let at = text.indexOf(words); at >= 0 && ranges.length < MOST_PLACES; at = text.indexOf(words, at + words.length)) {
    ranges.push({ start: at, end: at + words.length });
  }
  const [first] = ranges;
  if (!first) return undefined;
  if (text === words) return { rank: RANKS.exact, ranges };
  if (first.start === 0) return { rank: RANKS.prefix, ranges };
  const atWords = ranges.filter(({ start }) => !isInWord(text, start));
  if (atWords.length > 0) return { rank: RANKS.wordStart, ranges };
  // A single letter stands inside almost any English text.
  return /^[a-z]$/.test(words) ? undefined : { rank: RANKS.inside, ranges };
}

function findMistyped(text: string, typed: string): Match | undefined {
  const ranges = [...text.matchAll(/[a-z]{3,}/g)].flatMap(({ 0: word, index }): TextRange[] => {
    const length = typoLength(typed, word);
    return length > 0 ? [{ start: index, end: index + length }] : [];
  });
  return ranges.length > 0 ? { rank: RANKS.typo, ranges: ranges.slice(0, MOST_PLACES) } : undefined;
}

/** How a term stands in a folded text; `undefined` where it does not. */
export function matchText(text: string, { folded, pinyin, isMistyped }: Term, spelling: Spelling): Match | undefined {
  if (isMistyped) return canHaveTypo(folded) ? findMistyped(text, folded) : undefined;
  const literal = findLiteral(text, folded);
  if (literal) return literal;
  const ranges = findPinyin(text, pinyin, spelling);
  return ranges.length > 0 ? { rank: RANKS.pinyin, ranges: ranges.slice(0, MOST_PLACES) } : undefined;
}
