import { numberOf, type Figure } from '@/domain/figure';
import type { LocalText } from '@/domain/text';
import { say, type Sentence } from '../../../sentence';
import { strong } from '@/format/messages/zh-CN/panels';

const isOne = (figure: Figure): boolean => numberOf(figure) === 1;

/** Words of the gap finder. */
export const gap = {
  question: '点名的领域，缺哪一类记录？',
  focusSome: (focus: Figure, open: Figure, sectors: readonly LocalText[]): Sentence =>
    say`下一步点名 ${focus} 个领域，其中 ${open} 个各类记录均未载：${strong(sectors)}`,
  focusAll: (focus: Figure, sectors: readonly LocalText[]): Sentence => say`下一步点名 ${focus} 个领域，各类记录均未载：${strong(sectors)}`,
  focusNone: (focus: Figure): Sentence => say`下一步点名 ${focus} 个领域，${isOne(focus) ? '' : '各'}有记录`,
  noFocus: say`未载下一步点名的领域`,
  namedOpen: '点名而各类记录均未载的领域',
  others: (open: Figure): Sentence => say`点名领域中，共 ${open} 个各类均未载`,
  noneOpen: say`点名领域均有记录`,
  within: (sentence: Sentence): Sentence => say`所选范围内，${sentence}`,
  focusOpen: '下一步点名而各类记录均未载的领域',
  /** What stands at a row without any record. */
  bareFocus: '下一步重点，均未载',
  bare: '均未载',
  sector: '领域',
  kinds: {
    directions: '规划方向',
    'next-steps': '下一步',
    remanufacturers: '再制造企业',
    pilots: '试点',
    products: '产品',
    deliveries: '整机',
    titles: '称号',
    'innovation-platforms': '创新平台',
    'pilot-scale': '中试平台',
    projects: '研发项目',
  },
  /** Where there is little width. */
  short: {
    directions: '方向',
    'next-steps': '下步',
    remanufacturers: '企业',
    pilots: '试点',
    products: '产品',
    deliveries: '整机',
    titles: '称号',
    'innovation-platforms': '创新',
    'pilot-scale': '中试',
    projects: '研发',
  },
  more: (count: number): string => `另有 ${count} 个领域`,
  order: '排序',
  orders: { gap: '按缺口', fixed: '按领域' },
  names: '点名这些缺口的方向与下一步',
  of: (sectors: readonly LocalText[]): string => sectors.map(({ zh }) => zh).join('、'),
  asks: (kind: string): string => `要建${kind}`,
  noNames: '未载点名这些缺口的方向或下一步',
  /** After the first lines of a long list. */
  all: '打开全部',
  undated: '未载日期',
};
