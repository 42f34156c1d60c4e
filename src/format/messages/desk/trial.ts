import type { Locale } from '@/domain/text';
import { trial as en } from '../en/desk/trial';
import { trial as zhCN } from '../zh-CN/desk/trial';

export type TrialWords = typeof zhCN;

/** Words that mark every surface while a draft is tried. */
export const trialWords = (locale: Locale): TrialWords => (locale === 'en' ? en : zhCN);
