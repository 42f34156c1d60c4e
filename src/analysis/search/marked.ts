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

/** Cuts a long text to a window about its first stretch, with … for what is left out. */
function excerpt({ text, ranges }: Marked, most: number): Marked {
  if (text.length <= most) return { text, ranges };
  const first = ranges[0]?.start ?? 0;
  const from = first + LEAD > most ? whole(text, first - LEAD) : 0;
  const to = whole(text, Math.min(text.length, from + most));
  const before = from > 0 ? '…' : '';
  const shift = before.length - from;
  const kept = ranges.filter(({ start }) => start < to).map(({ start, end }) => ({ start: start + shift, end: Math.min(end, to) + shift }));
  return { text: `${before}${text.slice(from, to)}${to < text.length ? '…' : ''}`, ranges: kept };
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
