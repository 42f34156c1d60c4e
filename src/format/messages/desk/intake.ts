import type { Locale } from '@/domain/text';
import { intake as en } from '../en/desk/intake';
import { intake as zhCN } from '../zh-CN/desk/intake';

export type IntakeWords = typeof zhCN;

/** Words of the tables by which records are brought in. */
export const intakeWords = (locale: Locale): IntakeWords => (locale === 'en' ? en : zhCN);
