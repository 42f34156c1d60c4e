import type { Locale } from '@/domain/text';
import { districts as en } from '../en/desk/districts';
import { districts as zhCN } from '../zh-CN/desk/districts';

export type DistrictsWords = typeof zhCN;

/** The words of the panel of district tiles in a language. */
export function districtsWords(locale: Locale): DistrictsWords {
  return locale === 'en' ? en : zhCN;
}
