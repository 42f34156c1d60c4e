import type { Locale } from '@/domain/text';
import { bar as en } from '../en/desk/bar';
import { bar as zhCN } from '../zh-CN/desk/bar';

export type BarWords = typeof zhCN;

/** The words of the desk's bar in a language. */
export function barWords(locale: Locale): BarWords {
  return locale === 'en' ? en : zhCN;
}
