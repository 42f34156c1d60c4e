import { evidence } from './zh-CN/evidence';
import { labels } from './zh-CN/labels';
import { panels } from './zh-CN/panels';
import { shell } from './zh-CN/shell';

/** Every word of the interface in Chinese, the master language. Numbers in sentences are figures, never typed. */
export const zhCN = { locale: 'zh-CN' as 'zh-CN' | 'en', labels, panels, evidence, shell };
export type Messages = typeof zhCN;
