import type { Locale, LocalText } from '@/domain/text';

/** A text in both languages from words that are kept by language. */
export function inBoth(wordsIn: (locale: Locale) => string): LocalText {
  return { zh: wordsIn('zh-CN'), en: wordsIn('en') };
}
