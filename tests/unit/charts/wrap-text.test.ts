import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '@/charts/text-width';
import { wrapText } from '@/charts/wrap-text';

describe('text over several lines', () => {
  it('stays on one line where it fits', () => {
    expect(wrapText('湖北省创新中心', 20)).toEqual(['湖北省创新中心']);
  });

  it('has lines of much the same length, broken between words', () => {
    expect(wrapText('湖北省资源循环利用及装备创新中心', 20)).toEqual(['湖北省资源循环利用', '及装备创新中心']);
    expect(wrapText('中国电力工程顾问中南电力设计院', 18)).toEqual(['中国电力工程顾问', '中南电力设计院']);
    expect(wrapText('武汉市循环经济发展“十四五”规划', 18)).toEqual(['武汉市循环经济发展', '“十四五”规划']);
    expect(wrapText('Hubei Innovation Centre for Resource Recycling', 26)).toEqual(['Hubei Innovation Centre', 'for Resource Recycling']);
  });

  it('breaks a Chinese word rather than take another line', () => {
    expect(wrapText('汽车零部件汽车零部件', 11.5)).toEqual(['汽车零部件', '汽车零部件']);
    expect(wrapText('汽车零部件汽车零部件', 8)).toHaveLength(3);
  });

  it('keeps brackets and marks with what they belong to, and a word apart whole where that costs no line', () => {
    expect(wrapText('生态型混凝土（E-UHPC）研发', 16).join('|')).toMatch(/（E-UHPC）/);
    expect(wrapText('大成科创基础建设 推断', 16)).toEqual(['大成科创基础建设', '推断']);
  });

  it('is cut at the end of the last line it may have', () => {
    expect(wrapText('一二三四五六七八九十', 9, 1)).toEqual(['一二三四…']);
    expect(wrapText('one twothree four', 8, 1)).toEqual(['one…']);
    expect(wrapText('one two three four five six', 9, 2)).toHaveLength(2);
    expect(wrapText('one two three four five six', 9, 2).at(-1)).toMatch(/…$/);
  });

  it('never is wider than its room, and loses nothing unless it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('武', '汉', '（', '）', '，', ' ', 'a', 'W', 'word', '1'), { maxLength: 40 }), fc.integer({ min: 6, max: 40 }), (parts, width) => {
        const text = parts.join('').trim().replaceAll(/ +/g, ' ');
        const lines = wrapText(text, width);
        expect(lines.every((line) => textWidth(line) <= width + 1e-9)).toBe(true);
        if (!lines.some((line) => line.endsWith('…'))) expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
