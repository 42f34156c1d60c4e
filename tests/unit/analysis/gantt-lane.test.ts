import { describe, expect, it } from 'vitest';
import { selectGantt } from '@/analysis/gantt';
import { LaneRecords, type GanttGroup } from '@/analysis/gantt-lane';
import { selectionOf } from '@/analysis/selection';
import { numberOf } from '@/domain/figure';
import { context, dataset } from './dataset';

const { lanes } = selectGantt(dataset, context);
const [pilot] = dataset.pilots;
if (!pilot) throw new Error('there is no pilot');
const counting = { id: 'pilots', unit: 'record', asOf: '2023', of: ['pilots'], where: [] } as const;

/** Records of these dates, named by their place, in two tables. */
const laneOn = (...dates: readonly (string | null)[]): LaneRecords => {
  const records = dates.map((date, index) => ({ ...pilot, id: `pil-${index}`, date }));
  return new LaneRecords(counting, [selectionOf(records.slice(0, 3)), selectionOf(records.slice(3))]);
};
const told = (groups: readonly GanttGroup[]) => groups.map(({ date, figure }) => [date, figure.id, numberOf(figure), figure.records()]);

describe('the records of a lane', () => {
  it('stand by year as by date: every one of them, and of each year how many it has', () => {
    for (const { dated, byYear } of [...lanes.kind, ...lanes.sector]) {
      const ids = (groups: readonly GanttGroup[]): readonly string[] => groups.flatMap(({ figure }) => figure.records()).sort();
      expect(ids(byYear)).toEqual(ids(dated));
      for (const { figure } of byYear) expect(numberOf(figure)).toBe(figure.records().length);
    }
  });

  it('are counted under the year that their dates lie in, and all that are longer under the years they reach over', () => {
    const lane = laneOn('2021-03', '2021/2025', '2021-05-02', '2021-02/2023', '2022', '2022/2024', null);
    expect(lane.dates).toBe(6);
    expect(told(lane.byYear)).toEqual([
      ['2021/2025', 'pilots@date:2021/2025', 3, ['pil-1', 'pil-3', 'pil-5']],
      ['2021', 'pilots@date:2021', 2, ['pil-0', 'pil-2']],
      ['2022', 'pilots@date:2022', 1, ['pil-4']],
    ]);
    expect(lane.byYear[1]?.figure.formula).toMatchObject({ where: [{ field: 'date', value: '2021' }] });
    expect(lane.undated?.figure.records()).toEqual(['pil-6']);
  });

  it('keep a date as precise as it is given where no other stands beside it', () => {
    const lane = laneOn('2021-03', '2021-03', '2022');
    expect(told(lane.byYear).map(([date]) => date)).toEqual(['2021-03', '2022']);
    expect(lane.undated).toBeUndefined();
  });

  it('are made into squares only as far as those are drawn', () => {
    const [run] = laneOn('2021', '2021', '2021', '2021').dated[0]?.runs ?? [];
    expect(run?.first(3).map(({ record }) => record)).toEqual(['pil-0', 'pil-1', 'pil-2']);
    expect(run?.items).toHaveLength(4);
    expect(run?.first(1)).toEqual(run?.items.slice(0, 1));
  });
});
