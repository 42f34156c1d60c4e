import { describe, expect, it } from 'vitest';
import { selectGantt, type GanttGroup } from '@/analysis/gantt';
import { laneByYear } from '@/analysis/gantt-years';
import { parseEdtf } from '@/domain/edtf';
import { numberOf } from '@/domain/figure';
import { EMPTY_FILTER } from '@/domain/filter';
import { dataset } from './dataset';

const { lanes } = selectGantt(dataset, { filter: EMPTY_FILTER, dataDate: '2023', today: '2026-06-30' });
const all = [...lanes.kind, ...lanes.sector];
const [lane] = all.filter(({ dated }) => dated.length > 0);
const [group] = lane?.dated ?? [];
if (!lane || !group) throw new Error('no lane has a date');

function on(date: string, record: string): GanttGroup {
  const span = parseEdtf(date);
  if (!span || !group) throw new Error(`${date} is no date`);
  const where = [{ field: 'date', value: date }] as const;
  return { date, span, runs: [], figure: { ...group.figure, id: `pilots@date:${date}`, value: 1, records: () => [record], formula: { kind: 'count', of: ['pilots'], where } } };
}

describe('laneByYear', () => {
  it('keeps every record of every lane, and says of each year how many it has', () => {
    for (const each of all) {
      const { dated } = laneByYear(each);
      const ids = (groups: readonly GanttGroup[]): readonly string[] => groups.flatMap(({ figure }) => figure.records()).sort();
      expect(ids(dated)).toEqual(ids(each.dated));
      for (const { figure } of dated) expect(numberOf(figure)).toBe(figure.records().length);
    }
  });

  it('counts dates within one year as that year, and all that are longer as the years they reach over', () => {
    const { dated } = laneByYear({ ...lane, dated: [on('2021-03', 'a'), on('2021-05-02', 'b'), on('2021/2025', 'c'), on('2021-02/2023', 'e'), on('2022', 'd'), on('2022/2024', 'f')] });
    expect(dated.map(({ date, figure }) => [date, figure.id, numberOf(figure), figure.records()])).toEqual([
      ['2021/2025', 'pilots@date:2021/2025', 3, ['c', 'e', 'f']],
      ['2021', 'pilots@date:2021', 2, ['a', 'b']],
      ['2022', 'pilots@date:2022', 1, ['d']],
    ]);
    expect(dated[1]?.figure.formula).toMatchObject({ where: [{ field: 'date', value: '2021' }] });
  });
});
