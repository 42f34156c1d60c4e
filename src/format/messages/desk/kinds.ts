import type { Locale } from '@/domain/text';
import { kinds as en } from '../en/desk/kinds';
import { kinds as zhCN } from '../zh-CN/desk/kinds';

export type KindsWords = typeof zhCN;

/** The words of the panels of kinds and statuses in a language. */
export function kindsWords(locale: Locale): KindsWords {
  return locale === 'en' ? en : zhCN;
}
