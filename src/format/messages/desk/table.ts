import type { Locale } from '@/domain/text';
import { table as en } from '../en/desk/table';
import { table as zhCN } from '../zh-CN/desk/table';

export type TableWords = typeof zhCN;

/** The words around a table in a language. */
export function tableWords(locale: Locale): TableWords {
  return locale === 'en' ? en : zhCN;
}
