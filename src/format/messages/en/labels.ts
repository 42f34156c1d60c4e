import type { labels as zh } from '../zh-CN/labels';

export const labels: typeof zh = {};
