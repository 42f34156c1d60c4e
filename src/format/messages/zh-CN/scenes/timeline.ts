import type { Figure } from '@/domain/figure';
import { joinSentences } from '../../../join';
import { say, type Sentence } from '../../../sentence';

const lanes = {
  question: '逐年看，文件记下了什么、没记下什么？',
  names: {
    policies: '政策与文件',
    directions: '规划方向',
    pilots: '试点与称号',
    products: '产品与整机',
    platforms: '平台',
    projects: '研发',
  },
  /** Deeds of one date: 2016 年试点验收 3 个. */
  deed: (date: string, lane: string, count: Figure, unit: string): Sentence => say`${{ strong: date }}${lane} ${count} ${unit}`,
  deeds: (parts: readonly Sentence[]): Sentence => say`有日期的落地只有 ${joinSentences(parts, '、')}`,
  manyDeeds: (parts: readonly Sentence[]): Sentence => say`有日期的落地有 ${joinSentences(parts, '、')}等`,
  noDeeds: say`落地均未载日期`,
  notGuessed: '不推断年份',
  allDated: '均有日期',
  afterReply: '答复之后，文中无从记载',
  external: '↗ 公开资料，不计入',
  dataTo: (year: number): string => `数据截至 ${year} 年`,
};

const chain = {
  question: '规划写了什么，落到了哪里？',
  heads: { documents: '文件', directions: '方向', sectors: '领域', pilots: '试点', products: '产品', deliveries: '整机', platforms: '平台' },
  nextSteps: '下一步',
  unstated: '文中未载出处',
  open: { related: '只点名相关领域', none: '未点名领域' },
  words: (all: Figure): Sentence => say`方向与下一步共 ${all} 条`,
  named: (named: Figure, sectors: Figure, landed: Figure): Sentence => say`${named} 条点名 ${sectors} 个领域，其中 ${landed} 个已见落地`,
  noneLanded: (named: Figure, sectors: Figure): Sentence => say`${named} 条点名 ${sectors} 个领域，文中均未载落地`,
  noneNamed: say`文中未点名领域`,
  unnamed: (count: Figure): Sentence => say`${count} 条未点名领域`,
  none: say`文中未载规划方向`,
};

/** Words of the scene of time: its two pictures and what they say. */
export const timelineScene = { lanes, chain };
