import type { Locale } from '@/domain/text';
import { tools as en } from '../en/desk/tools';
import { tools as zhCN } from '../zh-CN/desk/tools';

export type ToolWords = typeof zhCN;

/** The words of a panel's tools and of what is taken away, in a language. */
export function toolWords(locale: Locale): ToolWords {
  return locale === 'en' ? en : zhCN;
}
