import { charts } from './zh-CN/charts';
import { frame } from './zh-CN/frame';
import { labels } from './zh-CN/labels';
import { panels } from './zh-CN/panels';
import { shell } from './zh-CN/shell';

/** Every word of the interface in Chinese, the master language. Numbers in sentences are figures, never typed. */
export const zhCN = { locale: 'zh-CN' as 'zh-CN' | 'en', labels, panels, frame, shell, charts };
export type Messages = typeof zhCN;
