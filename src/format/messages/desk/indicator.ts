import type { Locale } from '@/domain/text';
import { indicator as en } from '../en/desk/indicator';
import { indicator as zhCN } from '../zh-CN/desk/indicator';

export type IndicatorWords = typeof zhCN;

/** The words of the page of one indicator in a language. */
export function indicatorWords(locale: Locale): IndicatorWords {
  return locale === 'en' ? en : zhCN;
}
