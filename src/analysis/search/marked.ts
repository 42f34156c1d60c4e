import type { TextRange } from '@/domain/citation';
import { foldWithOffsets, unfoldRange } from './fold';

/** A text with the stretches of it that were found, from left to right and apart. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** What is kept before the first stretch of a text that is too long to show. */
const LEAD = 16;

function joined(ranges: readonly TextRange[]): readonly TextRange[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.reduce<readonly TextRange[]>((done, next) => {
    const last = done.at(-1);
    if (!last || next.start > last.end) return [...done, next];
    return [...done.slice(0, -1), { start: last.start, end: Math.max(last.end, next.end) }];
  }, []);
}

const splitsPair = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
const whole = (text: string, at: number): number => (splitsPair(text, at) ? at - 1 : at);

/** How much of a word that the cut went through, and of the marks by it, is left out as well. */
const brokenStart = (text: string): number => /^\w*[\s\p{P}]+/u.exec(text)?.[0].length ?? 0;
const brokenEnd = (text: string): number => /\s\w{0,16}$/.exec(text)?.[0].length ?? 0;

/** Cuts a long text to a window about its first stretch, with … for what is left out. */
function excerpt({ text, ranges }: Marked, most: number): Marked {
  if (text.length <= most) return { text, ranges };
  const { start: first, end } = ranges[0] ?? { start: 0, end: 0 };
  const cut = first + LEAD > most ? whole(text, first - LEAD) : 0;
  const from = cut > 0 ? cut + brokenStart(text.slice(cut, first)) : 0;
  const last = whole(text, Math.min(text.length, cut + most));
  const to = last < text.length ? Math.max(Math.min(end, last), last - brokenEnd(text.slice(from, last))) : last;
  const shift = (from > 0 ? 1 : 0) - from;
  const kept = ranges.filter(({ start }) => start < to).map((range) => ({ start: range.start + shift, end: Math.min(range.end, to) + shift }));
  return { text: `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`, ranges: kept };
}

/**
 * A text with ranges of its folded form marked in it, cut about the first if it is long.
 * @param most UTF-16 units
 */
export function markText(text: string, folded: readonly TextRange[], most: number): Marked {
  if (folded.length === 0) return excerpt({ text, ranges: [] }, most);
  const offsets = foldWithOffsets(text);
  return excerpt({ text, ranges: joined(folded.map((range) => unfoldRange(offsets, range))) }, most);
}
