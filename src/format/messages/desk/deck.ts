import type { Locale } from '@/domain/text';
import { deck as en } from '../en/desk/deck';
import { deck as zhCN } from '../zh-CN/desk/deck';

export type DeckWords = typeof zhCN;

/** The words of a presentation as a file, in a language. */
export function deckWords(locale: Locale): DeckWords {
  return locale === 'en' ? en : zhCN;
}
