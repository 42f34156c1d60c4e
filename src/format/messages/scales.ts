import type { Locale } from '@/domain/text';
import { scales as en } from './en/scales';
import { scales as zhCN, type Scale, type Scales } from './zh-CN/scales';

export type { Scale };

/** The sizes in which quantities are printed in a language. */
export function scalesFor(locale: Locale): Scales {
  return locale === 'en' ? en : zhCN;
}
