import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectTimeline, type Timeline, type TimelineGroup } from '@/analysis/timeline';
import { TIMELINE_LANES } from '@/analysis/timeline-lanes';
import type { ChartMark } from '@/charts/chart';
import { lanesChart } from '@/charts/lanes';
import { datedPiece, DETAILS } from '@/charts/lanes-dated';
import { lanesFrame, placeOf } from '@/charts/lanes-frame';
import { LANE_KINDS, LANES } from '@/charts/lanes-groups';
import { typeOf } from '@/charts/lanes-pieces';
import type { Collections } from '@/domain/collections';
import { yearOf } from '@/domain/edtf';
import { renderSvg, specimenContext } from '../../specimens/render';
import { collisions, textsOutside } from '../../specimens/text-boxes';
import { contextWith, dataset } from '../analysis/dataset';

/** Widths, heights and seams of the boxes that the scene gives its lanes, in px at u = 10. */
const BOXES = [
  [500, 680, []],
  [740, 620, []],
  [1160, 700, []],
  [1650, 640, []],
  [2890, 520, [1445]],
] as const;

const DATES = [null, '2016', '2018-03', '2023-01', '2019-11-30', '2021/2025', '2020/2022', '2023/2030'] as const;

/** The default data with some records left out and other dates for the rest. */
const changed = fc
  .record({ keep: fc.func(fc.integer({ min: 0, max: 3 })), date: fc.func(fc.integer({ min: 0, max: 40 })), basis: fc.constantFrom('documented' as const, 'all' as const) })
  .map(({ keep, date, basis }) => {
    const change = <R extends { readonly id: string; readonly date: string | null }>(records: readonly R[]): readonly R[] =>
      records
        .filter(({ id }) => keep(id) > 0)
        .map((record) => {
          const index = date(record.id);
          return index < DATES.length ? { ...record, date: DATES[index] ?? null } : record;
        });
    const data: Collections = {
      ...dataset,
      policies: change(dataset.policies),
      directions: change(dataset.directions),
      pilots: change(dataset.pilots),
      titles: change(dataset.titles),
      products: change(dataset.products),
      deliveries: change(dataset.deliveries),
      platforms: change(dataset.platforms),
      projects: change(dataset.projects),
    };
    return selectTimeline(data, contextWith({ basis }));
  });

const boxed = ([width, height, seams]: (typeof BOXES)[number], locale: 'zh-CN' | 'en' = 'zh-CN') => ({ ...specimenContext(width, height, 'dark', locale), seams });
const groupsOf = ({ dated, periods, undated }: Timeline): readonly TimelineGroup[] => [...dated, ...periods, ...undated];

/** How many squares a picture has for each record, and the figures whose squares stand folded as one and ×n. */
function drawn(timeline: Timeline, box: (typeof BOXES)[number]) {
  const { marks } = lanesChart(timeline, boxed(box), '');
  fc.pre(marks['lanes-squares'] !== undefined);
  const squares = (marks['lanes-squares'] ?? []).flatMap((mark) => (mark ? [mark.target] : []));
  const counts = new Map<string, number>();
  for (const target of squares) if ('record' in target) counts.set(target.record, (counts.get(target.record) ?? 0) + 1);
  return { counts, folded: new Set(squares.flatMap((target) => ('figure' in target ? [target.figure.id] : []))) };
}

describe('the lanes', () => {
  it('have a place for every kind of record, and only one', () => {
    expect(LANES.flatMap((lane) => LANE_KINDS[lane]).sort()).toEqual([...TIMELINE_LANES].sort());
  });

  it('draw as many squares of each record as the groups hold of it, whatever the data', () => {
    fc.assert(
      fc.property(changed, fc.constantFrom(...BOXES), (timeline, box) => {
        const { counts, folded } = drawn(timeline, box);
        const expected = new Map<string, number>();
        for (const { items, figure } of groupsOf(timeline)) {
          if (folded.has(figure.id)) continue;
          for (const { record } of items) expected.set(record, (expected.get(record) ?? 0) + 1);
        }
        expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 25 },
    );
  });

  it('place no square outside of the years of its date', () => {
    const isOf = ({ items, figure }: TimelineGroup, mark: ChartMark): boolean => {
      const { target } = mark;
      return 'record' in target ? items.some(({ record }) => record === target.record) : target.figure === figure;
    };
    fc.assert(
      fc.property(changed, fc.constantFrom(...BOXES), fc.constantFrom(...DETAILS), (timeline, box, detail) => {
        const context = boxed(box);
        const frame = lanesFrame(timeline, context);
        for (const lane of LANES) {
          const groups = [...timeline.periods, ...timeline.dated].filter((group) => LANE_KINDS[lane].includes(group.lane));
          for (const { at, size, mark } of datedPiece(timeline, lane, detail, frame, typeOf(1.8), context).draw(0, 0).squares) {
            const spans = groups.flatMap((group) => (mark && group.span && isOf(group, mark) ? [group.span] : []));
            const [left, right] = [Number(at[0]) - size / 2, Number(at[0]) + size / 2];
            const isWithin = spans.some(({ start, end }) => left >= placeOf(Math.max(yearOf(start), frame.from), frame) - 0.01 && right <= placeOf(Math.min(yearOf(end) + 1, frame.end), frame) + 0.01);
            expect(isWithin, `${lane} at ${String(at[0])}`).toBe(true);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('keep all words in the box and apart, whatever the data, in both languages', () => {
    fc.assert(
      fc.property(changed, fc.constantFrom(...BOXES), fc.constantFrom('zh-CN' as const, 'en' as const), (timeline, box, locale) => {
        const context = boxed(box, locale);
        const chart = lanesChart(timeline, context, '');
        fc.pre(chart.marks['lanes-squares'] !== undefined);
        const svg = renderSvg(chart, context);
        expect(textsOutside(svg, context.width, context.height)).toEqual([]);
        expect(collisions(svg)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
