import { describe, expect, it } from 'vitest';
import { firstThatFits, flow } from '@/charts/flow';

describe('flowing widths over lines', () => {
  it('stays on one line while there is room', () => {
    expect(flow([3, 3], 8, 1, 2)).toEqual([{ x: 0, line: 0 }, { x: 4, line: 0 }]);
  });

  it('goes on to the next line where there is none', () => {
    expect(flow([3, 6], 8, 1, 2)?.[1]).toEqual({ x: 0, line: 1 });
  });

  it('refuses what needs more lines than there are, or is wider than a line', () => {
    expect(flow([5, 5, 5], 8, 1, 2)).toBeUndefined();
    expect(flow([9], 8, 1, 2)).toBeUndefined();
  });

  it('picks the fullest wording that fits', () => {
    expect(firstThatFits(['规划期已结束', '已结束'], 6)).toBe('已结束');
    expect(firstThatFits(['规划期已结束', '已结束'], 1)).toBeUndefined();
  });
});
