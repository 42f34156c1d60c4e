import type { Locale } from '@/domain/text';
import { compare as en } from '../en/desk/compare';
import { compare as zhCN } from '../zh-CN/desk/compare';

export type CompareWords = typeof zhCN;

/** The words of the comparison in a language. */
export function compareWords(locale: Locale): CompareWords {
  return locale === 'en' ? en : zhCN;
}
