import type { Messages } from './messages';
import { figureText } from './number';
import { isFigure, type Sentence } from './sentence';

/** A sentence as plain text, for text alternatives and exports. */
export function sentenceText(sentence: Sentence, messages: Messages): string {
  return sentence
    .map((fragment) => {
      if (typeof fragment === 'string') return fragment;
      return isFigure(fragment) ? figureText(fragment, messages) : fragment.strong;
    })
    .join('');
}
