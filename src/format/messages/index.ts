import type { Locale } from '@/domain/text';
import { en } from './en';
import { zhCN, type Messages } from './zh-CN';

export type { Messages };

/** The interface's words in a language. */
export function messagesFor(locale: Locale): Messages {
  return locale === 'en' ? en : zhCN;
}
