import type { Locale } from '@/domain/text';
import { timelineScene as en } from '../en/scenes/timeline';
import { timelineScene as zhCN } from '../zh-CN/scenes/timeline';

export type TimelineWords = typeof zhCN;

/** Words of the scene of time in a language; loaded with the scene, not with the wall. */
export function timelineWords(locale: Locale): TimelineWords {
  return locale === 'en' ? en : zhCN;
}
