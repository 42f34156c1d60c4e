import type { Locale } from '@/domain/text';
import { search as en } from '../en/desk/search';
import { search as zhCN } from '../zh-CN/desk/search';

export type SearchWords = typeof zhCN;

/** The words of the search in a language. */
export function searchWords(locale: Locale): SearchWords {
  return locale === 'en' ? en : zhCN;
}
