import type { evidence as zh } from '../zh-CN/evidence';

export const evidence: typeof zh = {};
