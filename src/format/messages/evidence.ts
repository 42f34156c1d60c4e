import type { Locale } from '@/domain/text';
import { evidence as en } from './en/evidence';
import { evidence as zhCN } from './zh-CN/evidence';

export type EvidenceWords = typeof zhCN;

/** Words of figures' formulas, citations and the evidence drawer in a language; they come with the drawer. */
export function evidenceWords(locale: Locale): EvidenceWords {
  return locale === 'en' ? en : zhCN;
}
