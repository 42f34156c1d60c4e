import type { Locale } from '@/domain/text';
import { sources as en } from '../en/desk/sources';
import { sources as zhCN } from '../zh-CN/desk/sources';

export type SourcesWords = typeof zhCN;

/** The words of the reader of documents in a language. */
export function sourcesWords(locale: Locale): SourcesWords {
  return locale === 'en' ? en : zhCN;
}
