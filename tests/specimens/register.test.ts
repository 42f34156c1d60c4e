import { describe, expect, it } from 'vitest';
import type { PlatformRegister } from '@/analysis/platform-register';
import type { ChartContext } from '@/charts/chart';
import { registerChart } from '@/charts/register';
import { registers } from './platforms-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { collisions, cutTexts, textBoxes, textsOutside } from './text-boxes';

const WIDE = [1178, 590] as const;
const NARROW = [476, 680] as const;
const [REPLY, ...OTHERS] = registers();
const draw = (register: PlatformRegister | undefined, context: ChartContext) => {
  if (!register) throw new Error('no rows');
  const chart = registerChart(register, context, 'takeaway');
  return { chart, svg: renderSvg(chart, context) };
};
const textsOf = (svg: string): readonly string[] => textBoxes(svg).map(({ text }) => text);

describe('register', () => {
  it.each(VARIANTS)('looks as in its specimen, %s, %s', (ground, locale) => {
    expectSpecimen(`register.${ground}.${locale}`, draw(REPLY, specimenContext(...WIDE, ground, locale)).svg);
  });

  it('folds as in its specimen where it is narrow', () => {
    expectSpecimen('register-narrow.dark.zh-CN', draw(REPLY, specimenContext(...NARROW)).svg);
  });

  it('draws a square for each platform and project, and a dash that opens the absence for each open cell', () => {
    const marks = draw(REPLY, specimenContext(...WIDE)).chart.marks['register-squares'] ?? [];
    const records = marks.filter((mark) => mark && 'record' in mark.target);
    expect(records).toHaveLength(10 + 2);
    expect(records.filter((mark) => mark && 'record' in mark.target && mark.target.record === 'cnt-01')).toHaveLength(4);
    expect(marks.filter((mark) => mark?.label.endsWith('未载')).map((mark) => mark?.label)).toEqual([
      '资源循环利用及装备制造业创新中心 · 层级 · 未载',
      '报废汽车循环利用国家工程研究中心 · 单位 · 未载',
      '城镇建筑废弃物体系化规模应用与推广中试平台 · 层级 · 未载',
      ...['层级', '单位', '领域'].map((head) => `在建和“十四五”期间拟新建的中试平台 · ${head} · 未载`),
    ]);
  });

  it('opens its record with every word of a row, and the number of each group', () => {
    const marks = (draw(REPLY, specimenContext(...WIDE)).chart.marks['register-labels'] ?? []).flatMap((mark) => mark ?? []);
    expect(marks.filter(({ target }) => 'record' in target && target.record === 'plt-04').map(({ label }) => label)).toEqual([
      '湖北省退役车用动力电池梯级利用工程技术研究中心 · 在建',
      '湖北省退役车用动力电池梯级利用工程技术研究中心 · 在建',
      '湖北省退役车用动力电池梯级利用工程技术研究中心 · 层级 · 省级',
      '湖北省退役车用动力电池梯级利用工程技术研究中心 · 单位 · 格林美城市矿产循环产业园开发',
      '湖北省退役车用动力电池梯级利用工程技术研究中心 · 领域 · 动力电池',
    ]);
    expect(marks.flatMap(({ target }) => ('figure' in target ? [target.figure.id] : []))).toEqual(['innovation-platforms', 'pilot-scale', 'projects']);
  });

  it('says of an inferred pairing and level that they are inferred', () => {
    const texts = textsOf(draw(REPLY, specimenContext(1820, 640)).svg);
    expect(texts).toContain('中国电力工程顾问中南电力设计院 推断');
    expect(texts.filter((text) => text === '市级 推断')).toHaveLength(2);
  });

  it('says in words what is not stated where there are no columns', () => {
    const { chart, svg } = draw(REPLY, specimenContext(...NARROW));
    expect(textsOf(svg).filter((text) => /未载$/.test(text))).toEqual(['层级未载', '单位未载', '层级未载', '层级未载', '单位未载', '领域未载']);
    const open = (chart.marks['register-labels'] ?? []).filter((mark) => mark?.label.endsWith('未载'));
    expect(open.every((mark) => mark && 'figure' in mark.target)).toBe(true);
  });

  it.each([
    [1178, 590],
    [1830, 640],
    [1020, 480],
    [680, 470],
    [500, 620],
    [500, 200],
    [3800, 800],
  ])('keeps all texts in a box of %i × %i px, apart from each other, in both languages', (width, height) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const register of [REPLY, ...OTHERS]) {
        const context = specimenContext(width, height, 'dark', locale);
        const { svg } = draw(register, context);
        expect(svg).not.toContain('NaN');
        expect(textsOutside(svg, width, height)).toEqual([]);
        expect(collisions(svg)).toEqual([]);
        expect(textBoxes(svg).every(({ size }) => size >= 18)).toBe(true);
      }
    }
  });

  it('cuts no word of the reply in the boxes of the wall', () => {
    for (const [width, height] of [WIDE, [1830, 640], [1020, 480], [680, 480], NARROW] as const) {
      expect(cutTexts(draw(REPLY, specimenContext(width, height)).svg)).toEqual([]);
    }
    for (const [width, height] of [WIDE, [1830, 640], [1020, 500]] as const) {
      expect(cutTexts(draw(REPLY, specimenContext(width, height, 'dark', 'en')).svg)).toEqual([]);
    }
  });

  it('counts the rows that find no room', () => {
    const { chart, svg } = draw(REPLY, specimenContext(500, 200));
    const counted = textsOf(svg).find((text) => text.startsWith('另有'));
    const shown = new Set((chart.marks['register-squares'] ?? []).flatMap((mark) => (mark && 'record' in mark.target ? [mark.target.record] : [])));
    expect(counted).toBe(`另有 ${9 - shown.size} 条`);
  });
});
