import type { Figure } from '@/domain/figure';
import { say, type Sentence } from '../../../sentence';

/** Words of the panel of time: its picture, its controls, what it says. */
export const gantt = {
  question: '什么时候的事？',
  groupings: { label: '分组', kind: '按类别', sector: '按领域' },
  noSector: '未点名领域',
  undated: '未载日期',
  undatedShort: '未载日期',
  afterReply: '答复之后，文中无从记载',
  afterReplyShort: '答复之后',
  zoom: { label: '缩放', nearer: '放大', farther: '缩小', whole: '全部年份', keys: '+ − 缩放，Shift 加左右键平移；按住 Ctrl 滚动滚轮缩放，拖动平移' },
  range: {
    label: '时段',
    from: '起',
    to: '止',
    example: '年份，如 2016 或 2023-01',
    clear: '清除时段',
    axis: '时间轴：拖动选取时段；或用左右键移动，回车定起点，再回车定终点',
    started: (year: number): string => `起点 ${year} 年，回车定终点`,
  },
  /** How many have a date, and from when to when. */
  dated: (count: Figure, span: string): Sentence => say`${count} 条有日期（${span}）`,
  noneDated: say`均未载日期，不推断年份`,
  undatedCount: (count: Figure): Sentence => say`${count} 条未载日期，不推断年份`,
  allDated: say`均有日期`,
  nothing: say`文中未载`,
};
