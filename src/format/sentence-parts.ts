import type { Figure } from '@/domain/figure';
import { phrasesOf } from './phrases';
import { isFigure, type Sentence } from './sentence';

/** A figure with the words that stay on its line, or words in phrases between which a line may end. */
export type SentencePart =
  | { readonly figure: Figure; readonly lead: string; readonly unit: string }
  | { readonly figure?: never; readonly isStrong: boolean; readonly phrases: readonly string[]; readonly breaks: boolean };

interface Words {
  readonly text: string;
  readonly isStrong: boolean;
}

/** What a number counts, at the head of the words behind it: ` 个，`. */
const UNIT = /^ ?\p{Script=Han}[）、，。：；]*/u;
/** The end of the words before a number: a bracket it stands in, and where it has no unit the last word, `成 `. */
const BRACKET = /[（“《〔「]$/;
const LEAD = /\p{Script=Han} ?$|[（“《〔「]$/u;
const OPENS = /[（“《〔「 ]$/;
const CLOSES = /^[）”》〕」、，。：；！？ ]/;

/** Neighbouring plain words as one. */
function joined(sentence: Sentence): readonly (Words | Figure)[] {
  return sentence.reduce<readonly (Words | Figure)[]>((list, fragment) => {
    if (isFigure(fragment)) return [...list, fragment];
    if (typeof fragment !== 'string') return [...list, { text: fragment.strong, isStrong: true }];
    const last = list.at(-1);
    const isPlain = last !== undefined && 'text' in last && !last.isStrong;
    return isPlain ? [...list.slice(0, -1), { text: last.text + fragment, isStrong: false }] : [...list, { text: fragment, isStrong: false }];
  }, []);
}

/** A sentence as it may be broken: between words, never between a number and what it counts. */
export function sentenceParts(sentence: Sentence): readonly SentencePart[] {
  const list = joined(sentence);
  const plainAt = (index: number): string => {
    const each = list[index];
    return each && 'text' in each && !each.isStrong ? each.text : '';
  };
  const isFigureAt = (index: number): boolean => list[index] !== undefined && !('text' in list[index]);
  const unitAt = (index: number): string => (isFigureAt(index) && UNIT.exec(plainAt(index + 1))?.[0]) || '';
  const restAt = (index: number): string => plainAt(index).slice(unitAt(index - 1).length);
  const leadAt = (index: number): string => (isFigureAt(index) && (unitAt(index) === '' ? LEAD : BRACKET).exec(restAt(index - 1))?.[0]) || '';
  return list.map((each, index): SentencePart => {
    if (!('text' in each)) return { figure: each, lead: leadAt(index), unit: unitAt(index) };
    const { isStrong } = each;
    const before = list[index - 1];
    const text = isStrong ? each.text : restAt(index).slice(0, restAt(index).length - leadAt(index + 1).length);
    // Stressed words are names: they stay whole.
    return { isStrong, phrases: isStrong ? [text] : phrasesOf(text), breaks: text !== '' && before !== undefined && 'text' in before && !OPENS.test(before.text) && !CLOSES.test(text) };
  });
}
