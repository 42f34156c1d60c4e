import type { Locale } from '@/domain/text';
import { data as en } from '../en/desk/data';
import { data as zhCN } from '../zh-CN/desk/data';

export type DataWords = typeof zhCN;

/** Words of the desk at which new data are brought in. */
export const dataWords = (locale: Locale): DataWords => (locale === 'en' ? en : zhCN);
