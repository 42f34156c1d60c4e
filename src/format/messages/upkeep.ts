import type { Locale } from '@/domain/text';
import { upkeep as en } from './en/upkeep';
import { upkeep as zhCN } from './zh-CN/upkeep';

export type UpkeepWords = typeof zhCN;

/** The words on this screen itself, in a language. */
export function upkeepWords(locale: Locale): UpkeepWords {
  return locale === 'en' ? en : zhCN;
}
