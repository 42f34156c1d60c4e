import type { Locale } from '@/domain/text';
import { readings as en } from '../en/desk/readings';
import { readings as zhCN } from '../zh-CN/desk/readings';

export type ReadingWords = typeof zhCN;

/** The words of doubtful readings in a language. */
export function readingWords(locale: Locale): ReadingWords {
  return locale === 'en' ? en : zhCN;
}
