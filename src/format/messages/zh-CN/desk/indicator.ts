import type { Figure } from '@/domain/figure';
import type { LocalText } from '@/domain/text';
import { say, type Sentence } from '../../../sentence';

/** Words of the page of one indicator. */
export const indicator = {
  kind: '指标',
  definition: {
    question: '这个指标怎么定义？',
    takeaway: (observations: Figure, missing: Figure): Sentence => say`共 ${observations} 个数值，缺 ${missing} 个`,
    unknown: (id: string): Sentence => say`数据里没有编号为 ${{ strong: id }} 的指标`,
    hidden: (name: string): Sentence => say`「${{ strong: name }}」的数值都是示例，不是文件所载，现已隐去`,
  },
  fields: {
    definition: '定义',
    unit: '单位',
    formula: '算式',
    standard: '依据标准',
    sectors: '覆盖领域',
    quarters: '覆盖季度',
    observations: '数值',
    missing: '缺值',
    apart: '不可相加',
    basis: '依据',
  },
  noStandard: '未引标准',
  nothingObserved: '没有数值',
  through: (from: string, to: string): string => `${from}至 ${to}`,
  inBrackets: (unit: string): string => `（${unit}）`,
  apart: {
    acrossSectors: '各领域之间不可相加：件数单位不一',
    additive: '各领域之间可以相加',
    otherUnits: '与下列指标单位不同，不可相加',
    sameUnit: '与下列指标单位相同而所量不同，不可相加',
  },
  series: {
    question: '各领域逐季怎样变化？',
    fastest: (sector: LocalText, growth: Figure, first: number, latest: number): Sentence =>
      say`增长最多的是${{ strong: sector.zh }}，${latest} 年为 ${first} 年的 ${growth}`,
    /** From full to short: what the lines without a name are. */
    rest: ['细线为其余领域', '细线：其余'],
  },
  sectors: { question: '各领域分别是多少？' },
  /** Shows what the floor of values left out. */
  show: '显示示例数值',
  back: '去探索台',
};
