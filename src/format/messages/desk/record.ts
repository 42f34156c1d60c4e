import type { Locale } from '@/domain/text';
import { record as en } from '../en/desk/record';
import { record as zhCN } from '../zh-CN/desk/record';

export type RecordWords = typeof zhCN;

/** The words of the page of one record in a language. */
export function recordWords(locale: Locale): RecordWords {
  return locale === 'en' ? en : zhCN;
}
