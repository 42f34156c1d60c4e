import type { Locale } from '@/domain/text';
import { benefits as en } from '../en/scenes/benefits';
import { benefits as zhCN } from '../zh-CN/scenes/benefits';

/** The words of the scene of illustrative benefits. */
export function benefitsWords(locale: Locale): typeof zhCN {
  return locale === 'en' ? en : zhCN;
}
