import { charts } from './en/charts';
import { frame } from './en/frame';
import { labels } from './en/labels';
import { panels } from './en/panels';
import { shell } from './en/shell';
import type { Messages } from './zh-CN';

export const en: Messages = { locale: 'en', labels, panels, frame, shell, charts };
