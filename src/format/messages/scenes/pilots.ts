import type { Locale } from '@/domain/text';
import { pilotsScene as en } from '../en/scenes/pilots';
import { pilotsScene as zhCN } from '../zh-CN/scenes/pilots';

export type PilotsWords = typeof zhCN;

/** The words of the pilots scene in a language; they come with the scene, not with the overview. */
export function pilotsWords(locale: Locale): PilotsWords {
  return locale === 'en' ? en : zhCN;
}
