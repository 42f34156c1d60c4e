import type { Locale } from '@/domain/text';
import { platforms as en } from '../en/scenes/platforms';
import { platforms as zhCN } from '../zh-CN/scenes/platforms';

export type PlatformsWords = typeof zhCN;

/** The words of the scene of platforms in a language. */
export function platformsWords(locale: Locale): PlatformsWords {
  return locale === 'en' ? en : zhCN;
}
