import type { TextRange } from '@/domain/citation';
import { readingsOf, type Reading } from './readings';

/** Longer ones are not typed. */
const MOST_LETTERS = 60;

/** How a text can be typed: by whole syllables alone, or by initials as well. */
export type Spelling = 'syllables' | 'initials';

const isWritten = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Walks the ways in which a key can cover a text; what was tried in vain once is not tried again. */
class Cover {
  private readonly vain = new Set<number>();

  constructor(
    private readonly text: string,
    private readonly key: string,
    private readonly spelling: Spelling,
  ) {}

  /** The end of the characters from `start` on that the whole key covers; a single one needs a whole syllable. */
  from(start: number): number | undefined {
    const readings = readingsOf(this.text.charAt(start));
    if (!readings?.some(({ syllable }) => syllable.startsWith(this.key.charAt(0)))) return undefined;
    return this.byReading(readings, start, 0, false);
  }

  private on(from: number, typed: number): number | undefined {
    let at = from;
    while (at < this.text.length && !isWritten(this.text.charAt(at))) at += 1;
    const state = at * MOST_LETTERS + typed;
    if (at === this.text.length || this.vain.has(state)) return undefined;
    const readings = readingsOf(this.text.charAt(at));
    const end = readings ? this.byReading(readings, at, typed, true) : this.asItIs(at, typed);
    if (end === undefined) this.vain.add(state);
    return end;
  }

  private byReading(readings: readonly Reading[], at: number, typed: number, canBeBegun: boolean): number | undefined {
    const left = this.key.length - typed;
    for (const { syllable, initials } of readings) {
      const isLast = left === syllable.length || (canBeBegun && left < syllable.length);
      if (isLast && syllable.startsWith(this.key.slice(typed))) return at + 1;
      const parts = this.spelling === 'initials' ? [syllable, ...initials] : [syllable];
      for (const part of parts) {
        const end = part.length < left && this.key.startsWith(part, typed) ? this.on(at + 1, typed + part.length) : undefined;
        if (end !== undefined) return end;
      }
    }
    return undefined;
  }

  private asItIs(at: number, typed: number): number | undefined {
    if (this.text.charAt(at) !== this.key.charAt(typed)) return undefined;
    return typed + 1 === this.key.length ? at + 1 : this.on(at + 1, typed + 1);
  }
}

/**
 * Where 拼音 covers a text: the ranges of its characters, from left to right and apart; whole syllables, initials and both
 * mixed (`qianlima`, `qlm`, `qianlm`), the last syllable as far as it is typed; marks between characters are passed over.
 *
 * A single character is found by a whole syllable alone. A character of several readings is found by any.
 * @param text folded
 * @param key letters and digits, as of `pinyinOf`
 */
export function findPinyin(text: string, key: string, spelling: Spelling): readonly TextRange[] {
  if (key.length < 2 || key.length > MOST_LETTERS) return [];
  const cover = new Cover(text, key, spelling);
  const ranges: TextRange[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const end = cover.from(start);
    if (end === undefined) continue;
    ranges.push({ start, end });
    start = end - 1;
  }
  return ranges;
}
