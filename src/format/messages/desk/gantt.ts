import type { Locale } from '@/domain/text';
import { gantt as en } from '../en/desk/gantt';
import { gantt as zhCN } from '../zh-CN/desk/gantt';

export type GanttWords = typeof zhCN;

/** The words of the panel of time in a language. */
export function ganttWords(locale: Locale): GanttWords {
  return locale === 'en' ? en : zhCN;
}
