import type { Locale } from '@/domain/text';
import { brief as en } from '../en/desk/brief';
import { brief as zhCN } from '../zh-CN/desk/brief';

export type BriefWords = typeof zhCN;

/** The words of the brief taken away as a text document, in a language. */
export function briefWords(locale: Locale): BriefWords {
  return locale === 'en' ? en : zhCN;
}
