import type { TextRange } from '@/domain/citation';

/** Up to a full stop, question or exclamation mark outside a title, with the marks that close after it; or to the end. */
const SENTENCE = /(?:《[^》。]*》|[^。！？])*(?:[。！？]+[”’」』）]*|$)/gu;

/** The sentences of a paragraph, in order; joined they are its text. A heading without a stop is one. */
export function sentencesOf(text: string): readonly TextRange[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: words, index }) => (words === '' ? [] : [{ start: index, end: index + words.length }]));
}
