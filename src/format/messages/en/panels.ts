import type { panels as zh } from '../zh-CN/panels';

export const panels: typeof zh = {};
