import type { shell as zh } from '../zh-CN/shell';

export const shell: typeof zh = {};
