import type { Locale } from '@/domain/text';
import { explore as en } from '../en/desk/explore';
import { explore as zhCN } from '../zh-CN/desk/explore';

export type ExploreWords = typeof zhCN;

/** The words of the planner's desk in a language. */
export function exploreWords(locale: Locale): ExploreWords {
  return locale === 'en' ? en : zhCN;
}
