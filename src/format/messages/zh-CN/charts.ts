import type { Status } from '@/domain/vocabulary';

const lanes = {
  policies: '政策',
  directions: '规划方向',
  'next-steps': '下一步',
  pilots: '试点验收',
  titles: '称号',
  products: '产品',
  deliveries: '下线整机',
  platforms: '平台',
  projects: '立项',
};

/** What a period holds is named in fewer words: a policy with a period is a plan. */
const periodLanes = { ...lanes, policies: '规划', directions: '方向' };

const ladderSteps = {
  pilots: '试点',
  products: '产品',
  deliveries: '整机',
  titles: '称号',
  platforms: '平台',
  projects: '研发',
};

/** Words inside the pictures. */
export const charts = {
  inferred: '推断',
  inferredShort: '推断',
  /** A word and its count: 产品 5. */
  counted: (word: string, count: string): string => `${word} ${count}`,
  moreEnterprises: (count: number): string => `另有 ${count} 家`,
  timeline: {
    lanes,
    periodLanes,
    inStatus: (lane: string, status: string): string => lane + status,
    leads: (label: string): string => `${label}：`,
    span: (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`),
    silent: (span: string): string => `${span} 文中无一条记录`,
    silentShort: '文中无记录',
    afterReply: '答复之后',
    ended: '规划期已结束',
    endedShort: '已结束',
    horizon: (year: number): string => `${year} 年远景目标`,
    undated: '文中未载日期',
    undatedShort: '未载日期',
  },
  ladderSteps,
  pilots: { undated: '未载年份', accepted: '验收', planned: '拟开展' },
  outputs: { products: '产品', deliveries: '整机' },
  landing: {
    mentions: '被点名次数',
    sector: '领域',
    kinds: { remanufacturers: '再制造企业', pilots: '试点', products: '产品', deliveries: '整机', platforms: '平台' },
    /** Where there is little width. */
    short: {
      mentions: '点名',
      kinds: { remanufacturers: '企业', pilots: '试点', products: '产品', deliveries: '整机', platforms: '平台' },
    },
  },
  chain: {
    stages: { projects: '研发项目', innovation: '创新平台', 'pilot-scale': '中试平台' },
    /** A status and its count: 在建 4. */
    segment: (_status: Status, word: string, count: string): string => `${word} ${count}`,
    listed: '（已列）',
    notSplit: '（未拆分）',
  },
};
