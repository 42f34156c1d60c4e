import type { Figure } from '@/domain/figure';
import { say, type Sentence } from '../../../sentence';

/** Words of the table of records. */
export const records = {
  question: '同一批记录的表格',
  takeaway: (total: Figure, undated: Figure): Sentence => say`${total} 条记录，其中 ${undated} 条未载日期；每行可点开原文`,
  allDated: (total: Figure): Sentence => say`${total} 条记录，均有日期；每行可点开原文`,
  none: say`筛选后没有记录`,
  leftOutUndated: (count: number): string => `另有 ${count} 条无日期`,
  columns: {
    name: '名称',
    kind: '类别',
    sectors: '领域',
    enterprises: '企业',
    status: '状态',
    level: '层级',
    place: '地点',
    date: '日期',
    basis: '依据',
    section: '段落',
    inferred: '推断',
    count: '个数',
    id: '编号',
  },
  page: '记录页',
  pageOf: (name: string): string => `打开记录页：${name}`,
  /** In the column of enterprises, where the record is one. */
  itself: '即本条',
  /** Where records of the kind have no such field. */
  notApplicable: '—',
  list: (parts: readonly string[]): string => parts.join('、'),
};
