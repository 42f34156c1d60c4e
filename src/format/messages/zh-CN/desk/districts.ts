import type { Figure } from '@/domain/figure';
import type { LocalText } from '@/domain/text';
import { strong } from '@/format/messages/zh-CN/panels';
import { say, type Sentence } from '../../../sentence';

/** Words of the panel of district tiles. */
export const districts = {
  question: '落在哪里？',
  caption: '示意格网，不反映行政区域界线及面积',
  river: '长江',
  unplaced: '地点未载明',
  offGrid: '格网外',
  /** Only these places have records. */
  only: (places: readonly LocalText[], count: Figure): Sentence => say`载明地点的只有${strong(places)}（${count} 条）`,
  nowhere: say`文中均未载地点`,
  unplacedCount: (count: Figure): Sentence => say`另有 ${count} 条地点未载明`,
  allPlaced: say`均载明地点`,
  nothing: say`没有可落在某处的记录`,
};
