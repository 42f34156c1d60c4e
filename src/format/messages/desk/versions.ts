import type { Locale } from '@/domain/text';
import { versions as en } from '../en/desk/versions';
import { versions as zhCN } from '../zh-CN/desk/versions';

export type VersionsWords = typeof zhCN;

/** The words of the comparison of two versions of the data in a language. */
export const versionsWords = (locale: Locale): VersionsWords => (locale === 'en' ? en : zhCN);
