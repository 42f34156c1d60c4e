import { describe, expect, it } from 'vitest';
import { layoutOf, rootUnit } from '@/stores/layout';

const size = (text: string) => {
  const [width = 0, height = 0] = text.split('×').map(Number);
  return { width, height };
};

describe('the layout of a screen', () => {
  it.each([
    ['1920×1080', 'wide'],
    ['3840×2160', 'wide'],
    ['1366×768', 'wide'],
    ['1920×1200', 'wide'],
    ['2560×1080', 'ultra'],
    ['3440×1440', 'ultra'],
    ['3840×1080', 'bays'],
    ['5760×1080', 'bays'],
    ['6656×1792', 'bays'],
    ['1280×1024', 'square'],
    ['1024×768', 'square'],
    ['1080×1920', 'portrait'],
    ['390×844', 'pager'],
    ['844×390', 'pager'],
  ])('%s is %s', (screen, layout) => {
    expect(layoutOf(size(screen))).toBe(layout);
  });
});

describe('the root unit', () => {
  it('is the short side ÷ 108', () => {
    expect(rootUnit(size('1920×1080'))).toBe(10);
    expect(rootUnit(size('3840×2160'))).toBe(20);
    expect(rootUnit(size('1080×1920'))).toBe(10);
  });

  it('grows on a very wide wall as far as its bays have the width', () => {
    expect(rootUnit(size('5760×1080'))).toBeCloseTo(1080 / 94);
    expect(rootUnit(size('6656×1792'))).toBeCloseTo(6656 / 400);
    expect(rootUnit(size('3840×1080'))).toBe(10);
  });

  it('never lets the least text, 1.8 units, fall under 12 px', () => {
    for (const screen of ['1366×768', '900×650', '390×844', '320×568', '844×390']) expect(rootUnit(size(screen)) * 1.8).toBeGreaterThanOrEqual(12);
  });
});
