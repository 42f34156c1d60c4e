import { describe, expect, it } from 'vitest';
import { fitText, textWidth } from '@/charts/text-width';

describe('the width of text without a DOM', () => {
  it('counts a Chinese character and its punctuation as a full square', () => {
    expect(textWidth('再造谷：', 2)).toBe(8);
  });

  it('counts Latin letters and digits as about half of that', () => {
    expect(textWidth('2016', 2)).toBeGreaterThan(3);
    expect(textWidth('2016', 2)).toBeLessThan(4.4);
  });

  it('leaves a text that fits alone', () => {
    expect(fitText('机床', 3.6)).toBe('机床');
  });

  it('cuts a text that does not fit, ellipsis included in the width', () => {
    const cut = fitText('汽车全生命周期管理', 9);
    expect(cut).toBe('汽车全生…');
    expect(textWidth(cut)).toBeLessThanOrEqual(9);
  });

  it('gives nothing where not even one character fits', () => {
    expect(fitText('机床加工', 2)).toBe('');
  });
});
