import { describe, expect, it } from 'vitest';
import type { Timeline } from '@/analysis/timeline';
import { lanesChart } from '@/charts/lanes';
import { groupOf, replyTimeline } from './reply-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { acrossSeams, collisions, textBoxes, textsOutside } from './text-boxes';

const STANDARD = [1130, 690] as const;

function draw(timeline: Timeline, context = specimenContext(...STANDARD)) {
  const chart = lanesChart(timeline, context, 'takeaway');
  const svg = renderSvg(chart, context);
  return { chart, svg, texts: textBoxes(svg).map(({ text }) => text) };
}
const count = (marks: readonly unknown[] | undefined): number => (marks ?? []).filter((mark) => mark !== undefined).length;

describe('the lanes of years', () => {
  it.each(VARIANTS)('look as committed on %s ground in %s, nothing clipped, nothing overlapping', (ground, locale) => {
    const { svg } = draw(replyTimeline(), specimenContext(...STANDARD, ground, locale));
    expect(textsOutside(svg, ...STANDARD)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
    expect(svg).not.toContain('NaN');
    expectSpecimen(`lanes.${ground}.${locale}`, svg);
  });

  it('draw a square for every dated and every undated item, each of which can be opened', () => {
    expect(count(draw(replyTimeline()).chart.marks['lanes-squares'])).toBe(8 + 14 + 35);
  });

  it('name records where there is room, and count the directions', () => {
    const { texts } = draw(replyTimeline());
    expect(texts).toEqual(expect.arrayContaining(['武汉市循环经济发展“十四五”规划', '“中铁103号”盾构机', '“中铁104号”盾构机', '再制造产品目录', '方向 8', '规划方向 9', '下一步 10']));
  });

  it('count where there is no room for names', () => {
    const { texts } = draw(replyTimeline(), specimenContext(740, 560));
    expect(texts).toEqual(expect.arrayContaining(['规划 2', '下线整机 2', '政策 3']));
    expect(texts.join()).not.toContain('循环经济发展');
  });

  it('say which years are silent, to when the data speak, and that no year is guessed', () => {
    const { texts } = draw(replyTimeline());
    expect(texts).toEqual(expect.arrayContaining(['2017–2020 文中无一条记录', '数据截至 2023 年', '答复之后，文中无从记载', '文中未载日期 35', '不推断年份', '规划期已结束']));
  });

  it('leave out what does not hold: no later year, no horizon, no period that is over, nothing undated', () => {
    const { texts } = draw({ ...replyTimeline(), to: 2023, horizons: [], planPeriods: [], undated: [], silentYears: [] });
    for (const word of ['答复之后', '2035', '已结束', '未载日期', '无一条记录']) expect(texts.filter((text) => text.startsWith(word))).toEqual([]);
  });

  it('draw dates of public sources as dotted frames, say that they do not count, and print no count', () => {
    const { svg, texts } = draw(replyTimeline('all'), specimenContext(1650, 640));
    expect(svg).toMatch(/stroke-dasharray="\d\.\d+,\d\.\d+/);
    expect(texts).toEqual(expect.arrayContaining(['↗ 公开资料，不计入', '绿色供应链管理企业 ↗']));
    expect(draw(replyTimeline()).texts.join()).not.toContain('↗');
  });

  it('say of a lane that it has no undated record, and of one with nothing that nothing is recorded', () => {
    const { texts } = draw({ ...replyTimeline(), dated: replyTimeline().dated.filter(({ lane }) => lane !== 'projects') }, specimenContext(1650, 640));
    expect(texts).toContain('未载');
    expect(draw(replyTimeline(), specimenContext(1650, 640)).texts).toContain('均有日期');
  });

  it('put the dated and the undated on either side of a seam', () => {
    for (const [ground, locale] of VARIANTS) {
      for (const basis of ['documented', 'all'] as const) {
        const { svg } = draw(replyTimeline(basis), { ...specimenContext(2890, 500, ground, locale), seams: [1445] });
        expect(acrossSeams(svg, [1445])).toEqual([]);
        expect(collisions(svg)).toEqual([]);
        expect(textBoxes(svg).find(({ text }) => /35$/.test(text) && !/20\d\d/.test(text))?.left).toBeGreaterThan(1445);
      }
    }
  });

  it.each([
    [500, 690, 10],
    [680, 620, 10],
    [1020, 840, 10],
    [1680, 640, 10],
    [3740, 800, 10],
    [2260, 1380, 20],
  ])('keep all words in a box of %i × %i px, apart from each other', (width, height, u) => {
    for (const [ground, locale] of VARIANTS) {
      for (const timeline of [replyTimeline(), replyTimeline('all'), { ...replyTimeline(), dated: [], periods: [], silentYears: [], planPeriods: [] }]) {
        const { svg } = draw(timeline, specimenContext(width, height, ground, locale, u));
        expect(textsOutside(svg, width, height)).toEqual([]);
        expect(collisions(svg)).toEqual([]);
      }
    }
  });

  it('stand as the one-line strip where there is no height for lanes', () => {
    const { chart, svg } = draw(replyTimeline(), specimenContext(1130, 140));
    expect(chart.marks['lanes-squares']).toBeUndefined();
    expect(count(chart.marks['undated-squares'])).toBe(35);
    expect(collisions(svg)).toEqual([]);
  });

  it('fold many squares of one date into one and their number', () => {
    const many = groupOf('pilots', '2017', 60, 'accepted');
    const { chart, texts } = draw({ ...replyTimeline(), dated: [many] }, specimenContext(500, 690));
    expect(texts).toContain('×60');
    expect(chart.marks['lanes-squares']?.filter((mark) => mark && 'figure' in mark.target && mark.target.figure === many.figure)).toHaveLength(1);
  });

  it('count records whose names have 5000 characters', () => {
    const name = { zh: '名'.repeat(5000), en: 'A name '.repeat(700) };
    const long = (groups: Timeline['dated']): Timeline['dated'] => groups.map(({ items, lane, date, span, figure }) => ({ lane, date, span, figure, items: items.map((item) => ({ ...item, name })) }));
    const reply = replyTimeline();
    for (const locale of ['zh-CN', 'en'] as const) {
      const { svg } = draw({ ...reply, dated: long(reply.dated), periods: long(reply.periods), undated: long(reply.undated) }, specimenContext(...STANDARD, 'dark', locale));
      expect(textsOutside(svg, ...STANDARD)).toEqual([]);
      expect(collisions(svg)).toEqual([]);
    }
  });

  it('mark records that are new since the last version', () => {
    const context = { ...specimenContext(...STANDARD), news: new Set(['del-01']) };
    const corners = (svg: string): number => svg.split('fill="#E9EFEA"').length;
    expect(corners(draw(replyTimeline(), context).svg)).toBe(corners(draw(replyTimeline()).svg) + 1);
  });
});
