import { describe, expect, it } from 'vitest';
import { selectRecordTimeline } from '@/analysis/record-page';
import type { RecordTimeline } from '@/analysis/record-timeline';
import { recordTimelineChart, recordTimelineHeight } from '@/charts/record-timeline';
import { contextWith, dataset } from '../unit/analysis/dataset';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { collisions, textBoxes, textsOutside } from './text-boxes';

/** A desk: 7 px a root unit. */
const U = 7;

function timelineOf(id: string): RecordTimeline {
  const timeline = selectRecordTimeline(id, dataset, contextWith({ basis: 'all' }));
  if (!timeline) throw new Error(id);
  return timeline;
}

function draw(timeline: RecordTimeline, width = 1300, ground: 'dark' | 'light' = 'light', locale: 'zh-CN' | 'en' = 'zh-CN') {
  const context = specimenContext(width, recordTimelineHeight(timeline) * U, ground, locale, U);
  const chart = recordTimelineChart(timeline, context, 'takeaway');
  const svg = renderSvg(chart, context);
  return { chart, svg, context, texts: textBoxes(svg).map(({ text }) => text) };
}

describe('a record among its neighbours in time', () => {
  it.each(VARIANTS)('looks as committed on %s ground in %s, nothing clipped, nothing overlapping', (ground, locale) => {
    const { svg, context } = draw(timelineOf('construction-machinery'), 1300, ground, locale);
    expect(textsOutside(svg, context.width, context.height)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
    expect(svg).not.toContain('NaN');
    expectSpecimen(`record-timeline.${ground}.${locale}`, svg);
  });

  it.each(['ent-05', 'pol-03', 'doc-01', 'jiangxia', 'plt-05', 'cer-01'])('holds %s on a desk, a tablet and a phone', (id) => {
    for (const width of [1300, 760, 340]) {
      for (const locale of ['zh-CN', 'en'] as const) {
        const { svg, context } = draw(timelineOf(id), width, 'light', locale);
        expect(textsOutside(svg, context.width, context.height), `${id} ${width} ${locale}`).toEqual([]);
        expect(collisions(svg), `${id} ${width} ${locale}`).toEqual([]);
      }
    }
  });

  it('draws a date of another page dotted and apart, and calls it so', () => {
    const { svg, texts } = draw(timelineOf('pol-03'));
    expect(texts).toContain('2021 年 4 月 14 日 · 公开资料');
    expect(svg).toContain('stroke-dasharray');
  });

  it('says of an inferred date that it is one, and names the bay of what has none', () => {
    expect(draw(timelineOf('ent-05')).texts).toEqual(expect.arrayContaining(['2023 年 1 月 · 推断', '文中未载日期']));
    expect(draw(timelineOf('jiangxia')).texts).not.toContain('文中未载日期');
  });

  it('opens each square’s sentence', () => {
    const { chart } = draw(timelineOf('ent-05'));
    const targets = (chart.marks['record-timeline-squares'] ?? []).flatMap((mark) => (mark && 'record' in mark.target ? [mark.target.record] : []));
    expect(targets).toEqual(['ent-05', 'del-01', 'del-02', 'doc-01', 'cat-04', 'cat-05', 'cer-02']);
  });
});
