import type { Figure } from '@/domain/figure';
import { say, type Sentence } from '../../../sentence';

/** Words of the panels that tell records by kind and by status. */
export const kinds = {
  question: '都是什么记录？',
  landed: (count: Figure): Sentence => say`落地记录 ${count} 条`,
  noneLanded: say`未见落地记录`,
  words: (count: Figure): Sentence => say`规划方向与下一步 ${count} 条`,
  noWords: say`未载规划方向与下一步`,
  of: (all: Figure): Sentence => say`共 ${all} 条记录`,
  nothing: say`文中未载`,
  statuses: {
    question: '走到哪一步了？',
    all: (count: Figure): Sentence => say`${count} 条记录载有状态`,
    most: (status: string, count: Figure): Sentence => say`最多的是${{ strong: status }}，${count} 条`,
    nothing: say`没有载有状态的记录`,
  },
};
