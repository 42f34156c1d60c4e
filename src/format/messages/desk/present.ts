import type { Locale } from '@/domain/text';
import { present as en } from '../en/desk/present';
import { present as zhCN } from '../zh-CN/desk/present';

export type PresentWords = typeof zhCN;

/** The words of presentations in a language. */
export function presentWords(locale: Locale): PresentWords {
  return locale === 'en' ? en : zhCN;
}
