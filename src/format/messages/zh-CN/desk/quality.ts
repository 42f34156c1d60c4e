import type { Figure } from '@/domain/figure';
import { say, type Sentence } from '../../../sentence';

/** Words of how good the records are. */
export const quality = {
  question: '记录有多全、多可靠？',
  all: '全部记录',
  rows: {
    quoted: '据原文',
    external: '名称据公开资料',
    illustrative: '示例',
    undated: '日期未载明',
    unplaced: '地点未载明',
    unhosted: '单位未载明',
    'no-level': '层级未载明',
    'no-sector': '未点名领域',
    'host-inferred': '单位为推断',
    inferred: '有推断字段',
  },
  takeaway: (all: Figure, undated: Figure, unplaced: Figure, unhosted: Figure): Sentence => say`${all} 条记录：${undated} 条未载日期，${unplaced} 条未载地点，${unhosted} 条未载单位`,
  age: (years: Figure): Sentence => say`数据距今已满 ${years} 年`,
  nothing: say`没有记录`,
};
