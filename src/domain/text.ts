import * as v from 'valibot';

/** Text for readers in both languages of the interface. `zh` is the master; `en` is ours and never a quotation. */
export const LocalText = v.object({
  /** Chinese, e.g. `机床`. */
  zh: v.pipe(v.string(), v.nonEmpty()),
  /** English, e.g. `Machine tools`. */
  en: v.pipe(v.string(), v.nonEmpty()),
});
export type LocalText = v.InferOutput<typeof LocalText>;

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Picks the text of one locale. */
export function inLocale(text: LocalText, locale: Locale): string {
  return locale === 'en' ? text.en : text.zh;
}
