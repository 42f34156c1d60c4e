import { describe, expect, it } from 'vitest';
import type { Timeline } from '@/analysis/timeline';
import { timelineChart } from '@/charts/timeline';
import { groupOf, replyTimeline } from './reply-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { acrossSeams, collisions, textBoxes, textsOutside } from './text-boxes';

const WIDTH = 1530;
const HEIGHT = 118;

function draw(timeline: Timeline, context = specimenContext(WIDTH, HEIGHT)) {
  const chart = timelineChart(timeline, context, 'takeaway');
  const svg = renderSvg(chart, context);
  return { chart, svg, texts: textBoxes(svg).map(({ text }) => text) };
}
const count = (marks: readonly unknown[] | undefined): number => (marks ?? []).filter((mark) => mark !== undefined).length;

describe('the timeline strip', () => {
  it.each(VARIANTS)('looks as committed on %s ground in %s, nothing clipped, nothing overlapping', (ground, locale) => {
    const { svg } = draw(replyTimeline(), specimenContext(WIDTH, HEIGHT, ground, locale));
    expect(textsOutside(svg, WIDTH, HEIGHT)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
    expect(svg).not.toContain('NaN');
    expectSpecimen(`timeline.${ground}.${locale}`, svg);
  });

  it('draws a square for every dated and every undated item, each of which can be opened', () => {
    const { chart } = draw(replyTimeline());
    expect(count(chart.marks['timeline-squares'])).toBe(8);
    expect(count(chart.marks['undated-squares'])).toBe(35);
  });

  it('gives a year a bracket a year wide and a month one a month wide', () => {
    const { svg } = draw(replyTimeline());
    const brackets = [...svg.matchAll(/points="([\d.]+) 89 [\d.]+ 94 ([\d.]+) 94 [\d.]+ 89"/g)].map(([, from, to]) => Number(to) - Number(from));
    const [year = 0, , month = 0] = brackets;
    expect(brackets).toHaveLength(3);
    expect(month / year).toBeCloseTo(31 / 365, 2);
  });

  it('says when a plan period is over, and only then', () => {
    const running = { ...replyTimeline(), planPeriods: replyTimeline().planPeriods.map((period) => ({ ...period, ended: false })) };
    expect(draw(replyTimeline()).texts).toContain('规划期已结束');
    expect(draw(running).texts).not.toContain('规划期已结束');
  });

  it('names the counts of a period, so that each can be opened', () => {
    const { chart, texts } = draw(replyTimeline());
    expect(texts).toEqual(expect.arrayContaining(['规划 2', '方向 8', '平台在建或拟建 4']));
    const opened = chart.marks['timeline-labels']?.flatMap((mark) => (mark && 'figure' in mark.target ? [mark.target.figure.id] : []));
    expect(opened).toEqual(expect.arrayContaining(replyTimeline().periods.map(({ figure }) => figure.id)));
  });

  it('leaves the bay out where everything has a date', () => {
    const { chart, texts } = draw({ ...replyTimeline(), undated: [] });
    expect(chart.marks['undated-squares']).toBeUndefined();
    expect(texts.join()).not.toContain('未载日期');
  });

  it('draws public sources as dotted frames with no count', () => {
    const { svg, texts } = draw(replyTimeline('all'));
    expect(texts).toContain('称号 ↗');
    expect(svg).toMatch(/stroke-dasharray="1.6,1.8/);
  });

  it.each([
    ['twenty items in a year, several dates in the next', [groupOf('pilots', '2017', 20, 'accepted'), groupOf('titles', '2018-03', 3, 'awarded'), groupOf('projects', '2018-12', 2, 'approved-project')]],
    ['no dated record', []],
  ])('never collides: %s', (_, dated) => {
    for (const [ground, locale] of VARIANTS) {
      for (const width of [WIDTH, 900, 500]) {
        const { svg } = draw({ ...replyTimeline(), dated }, specimenContext(width, HEIGHT, ground, locale));
        expect(collisions(svg)).toEqual([]);
        expect(textsOutside(svg, width, HEIGHT)).toEqual([]);
      }
    }
  });

  it('has words for every date in a narrow strip too: over those of the next date where they would run into it', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const { svg, texts } = draw(replyTimeline(), specimenContext(1000, HEIGHT, 'dark', locale));
      const words = locale === 'en' ? ['Pilots accepted 3', 'Policies 1', 'Projects 2', 'Machines 2'] : ['试点验收 3', '政策 1', '立项 2', '下线整机 2'];
      expect(texts).toEqual(expect.arrayContaining(words));
      expect(collisions(svg)).toEqual([]);
    }
  });

  it('does not say twice how many, where not one square has room', () => {
    const { texts } = draw(replyTimeline(), specimenContext(700, HEIGHT));
    expect(texts).toContain('试点验收 3');
    expect(texts).not.toContain('3');
  });

  it('marks records that are new since the last version', () => {
    const plain = draw(replyTimeline()).svg;
    const context = { ...specimenContext(WIDTH, HEIGHT), news: new Set(['del-01']) };
    const corners = (svg: string): number => svg.split('fill="#E9EFEA"').length;
    expect(corners(draw(replyTimeline(), context).svg)).toBe(corners(plain) + 1);
  });
});

describe('the timeline strip on a wall of three bays', () => {
  const BAYS_WIDTH = 4384;
  const SEAMS = [1445, 2939];
  const bays = (ground: 'dark' | 'light' = 'dark', locale: 'zh-CN' | 'en' = 'zh-CN') => ({ ...specimenContext(BAYS_WIDTH, HEIGHT, ground, locale), seams: SEAMS });
  const years = (svg: string) => new Map(textBoxes(svg).flatMap(({ text, left }) => (/^20\d\d$/.test(text) ? [[Number(text), left] as const] : [])));

  it.each(VARIANTS)('looks as committed on %s ground in %s, with nothing across a seam', (ground, locale) => {
    const { svg } = draw(replyTimeline(), bays(ground, locale));
    expect(acrossSeams(svg, SEAMS)).toEqual([]);
    expect(textsOutside(svg, BAYS_WIDTH, HEIGHT)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
    expectSpecimen(`timeline-bays.${ground}.${locale}`, svg);
  });

  it('begins a year where a bay begins, with all years equally wide', () => {
    const at = years(draw(replyTimeline(), bays()).svg);
    const inset = at.get(2016) ?? 0;
    expect((at.get(2021) ?? 0) - inset).toBeCloseTo(1445 + 48, 0);
    expect((at.get(2026) ?? 0) - inset).toBeCloseTo(2939 + 48, 0);
    const steps = [2017, 2018, 2019, 2020, 2022, 2023, 2024, 2025].map((year) => (at.get(year) ?? 0) - (at.get(year - 1) ?? 0));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.1);
  });

  it('draws the same squares as without seams', () => {
    const { chart } = draw(replyTimeline(), bays());
    expect(count(chart.marks['timeline-squares'])).toBe(8);
    expect(count(chart.marks['undated-squares'])).toBe(35);
  });

  it.each([
    ['a period and silence over a seam', { periods: [groupOf('platforms', '2018/2023', 3, 'built')], dated: [groupOf('pilots', '2016', 2, 'accepted')], silentYears: [{ from: 2019, to: 2022 }] }],
    ['twenty items in the last year before a seam', { dated: [groupOf('pilots', '2020-12', 20, 'accepted'), groupOf('titles', '2020-12-31', 3, 'awarded')] }],
    ['one year', { from: 2026, dated: [], periods: [], planPeriods: [], silentYears: [] }],
    ['everything dated', { undated: [] }],
    ['forty years', { from: 1987 }],
  ])('never stands across a seam: %s', (_, over) => {
    for (const [ground, locale] of VARIANTS) {
      for (const height of [HEIGHT, 200]) {
        const context = { ...bays(ground, locale), height };
        const { svg } = draw({ ...replyTimeline(), ...over }, context);
        expect(acrossSeams(svg, SEAMS)).toEqual([]);
        expect(collisions(svg)).toEqual([]);
        expect(textsOutside(svg, BAYS_WIDTH, height)).toEqual([]);
        expect(svg).not.toContain('NaN');
      }
    }
  });
});
