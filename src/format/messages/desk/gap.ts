import type { Locale } from '@/domain/text';
import { gap as en } from '../en/desk/gap';
import { gap as zhCN } from '../zh-CN/desk/gap';

export type GapWords = typeof zhCN;

/** The words of the gap finder in a language. */
export function gapWords(locale: Locale): GapWords {
  return locale === 'en' ? en : zhCN;
}
