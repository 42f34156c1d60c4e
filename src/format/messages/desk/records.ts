import type { Locale } from '@/domain/text';
import { records as en } from '../en/desk/records';
import { records as zhCN } from '../zh-CN/desk/records';

export type RecordWords = typeof zhCN;

/** The words of the records' table in a language. */
export function recordWords(locale: Locale): RecordWords {
  return locale === 'en' ? en : zhCN;
}
