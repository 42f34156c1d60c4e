import { describe, expect, it } from 'vitest';
import type { Timeline } from '@/analysis/timeline';
import { countText } from '@/charts/spoken';
import { timelineChart } from '@/charts/timeline';
import { figure } from '../../fixtures/figure';
import { groupOf, replyTimeline } from '../../specimens/reply-rows';
import { renderSvg, specimenContext } from '../../specimens/render';
import { collisions, textBoxes } from '../../specimens/text-boxes';

const REPLY = replyTimeline();

function draw(over: Partial<Timeline>, width = 1530, height = 118) {
  const context = specimenContext(width, height);
  const chart = timelineChart({ ...REPLY, ...over }, context, 'takeaway');
  const svg = renderSvg(chart, context);
  const labels = chart.marks['timeline-labels'] ?? [];
  const squares = (chart.marks['timeline-squares'] ?? []).flatMap((mark) => (mark ? [mark.label] : []));
  return { svg, squares, texts: textBoxes(svg).map(({ text }) => text), opened: labels.flatMap((mark) => (mark ? [mark.label] : [])) };
}
/** Brackets over periods: copper lines through four points. */
const brackets = (svg: string): number => [...svg.matchAll(/<polyline points="(?:[-\d.]+ ){7}[-\d.]+"[^>]*stroke="#DE9350"/g)].length;

describe('periods on the timeline', () => {
  it('are called by their years where no plan names them, which open nothing', () => {
    const { texts, opened } = draw({ planPeriods: [] });
    expect(texts).toContain('2021–2025：');
    expect(opened.some((label) => label.startsWith('2021–2025'))).toBe(false);
  });

  it('stand in rows of their own where they overlap', () => {
    const { svg, texts } = draw({ periods: [...REPLY.periods, groupOf('platforms', '2022/2025', 2, 'built')] });
    expect(texts.join()).toContain('2022–2025');
    expect(collisions(svg)).toEqual([]);
  });

  it('keep their bracket and lose their words where there is no row left', () => {
    const two = [...REPLY.periods, groupOf('platforms', '2022/2025', 2, 'built')];
    const crowded = draw({ periods: [...two, groupOf('platforms', '2020/2024', 2, 'built')] });
    expect(brackets(crowded.svg)).toBe(brackets(draw({ periods: two }).svg) + 1);
    expect(crowded.texts.join()).not.toContain('2020–2024');
    expect(collisions(crowded.svg)).toEqual([]);
  });

  it('do not say one status of platforms that have several', () => {
    const built = groupOf('platforms', '2021/2025', 1, 'built');
    const planned = groupOf('platforms', '2021/2025', 1, 'planned');
    const { texts } = draw({ periods: [{ ...built, items: [...built.items, ...planned.items] }] });
    expect(texts.filter((text) => text.startsWith('平台'))).toEqual(expect.arrayContaining(['平台 1']));
    expect(texts.join()).not.toContain('平台建成');
  });

  it('lose their words where there is no room for them before their end', () => {
    const { svg, texts } = draw({ from: 2021, to: 2080, dated: [], silentYears: [], undated: [], horizons: [] }, 300);
    expect(texts.join()).not.toContain('十四五');
    expect(brackets(svg)).toBe(1);
  });
});

describe('records of one date', () => {
  it('have a square each, or none has one and their words tell the number', () => {
    for (let width = 400; width <= 1530; width += 30) {
      const { squares, texts } = draw({}, width);
      const drawn = ['政策', '立项'].map((kind) => squares.filter((label) => label.startsWith(kind)).length);
      expect(drawn, `${width} px`).toEqual(drawn[0] === 0 ? [0, 0] : [1, 2]);
      if (drawn[0] === 0) expect(texts, `${width} px`).toEqual(expect.arrayContaining(['政策 1', '立项 2']));
    }
  });
});

describe('the axis', () => {
  it('has no dashed part and says nothing of later years while the data speak for this year', () => {
    expect(draw({}).texts).toContain('答复之后');
    expect(draw({ to: 2023 }).texts).not.toContain('答复之后');
  });

  it('keeps no space for objectives where there are none', () => {
    const last = (over: Partial<Timeline>): number => Math.max(...textBoxes(draw({ ...over, undated: [] }).svg).filter(({ text }) => text === '2026').map(({ left }) => left));
    expect(draw({ horizons: [] }).texts.join()).not.toContain('2035');
    expect(last({ horizons: [] })).toBeGreaterThan(last({}));
  });
});

it('a count beside squares tells a lower bound from a number, and writes no 0', () => {
  const counts = [figure({ value: 5 }), figure({ value: 5, qualifier: 'at-least' }), figure({ value: 0 }), figure({ value: { missing: 'not-stated' } })];
  expect(counts.map(countText)).toEqual(['5', '≥5', '–', '–']);
});
