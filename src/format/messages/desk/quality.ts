import type { Locale } from '@/domain/text';
import { quality as en } from '../en/desk/quality';
import { quality as zhCN } from '../zh-CN/desk/quality';

export type QualityWords = typeof zhCN;

/** The words of how good the records are, in a language. */
export function qualityWords(locale: Locale): QualityWords {
  return locale === 'en' ? en : zhCN;
}
