import { combineBases } from '@/domain/basis';
import { compareDays, parseEdtf, yearOf } from '@/domain/edtf';
import { numberOf, type Figure } from '@/domain/figure';
import type { GanttGroup, GanttLane } from './gantt';
import { remembered } from './table';

/** The count of several dates as that of the year they lie in. */
function figureOf(first: Figure, figures: readonly Figure[], year: string): Figure {
  const { formula } = first;
  return {
    ...first,
    id: first.id.replace(/date:[^@]*$/, `date:${year}`),
    value: figures.reduce((sum, figure) => sum + (numberOf(figure) ?? 0), 0),
    basis: combineBases(figures.map(({ basis }) => basis)),
    records: () => figures.flatMap((figure) => figure.records()),
    ...(formula && 'where' in formula && { formula: { ...formula, where: formula.where.map((each) => (each.field === 'date' ? { ...each, value: year } : each)) } }),
  };
}

function groupOf(groups: readonly GanttGroup[], year: string): GanttGroup | undefined {
  const [first] = groups;
  const span = parseEdtf(year);
  if (!first || !span || groups.length === 1) return first;
  return { date: year, span, figure: figureOf(first.figure, groups.map(({ figure }) => figure), year), runs: groups.flatMap(({ runs }) => runs) };
}

/** A lane with the dates that lie within one year together; those that reach over several stay by themselves. */
export const laneByYear = remembered((lane: GanttLane): GanttLane => {
  const years = new Map<string, GanttGroup[]>();
  for (const group of lane.dated) {
    const [start, end] = [yearOf(group.span.start), yearOf(group.span.end)];
    const key = start === end ? String(start) : group.date;
    const own = years.get(key);
    if (own) own.push(group);
    else years.set(key, [group]);
  }
  const dated = [...years].flatMap(([date, groups]) => groupOf(groups, date) ?? []);
  return { ...lane, dated: dated.sort((a, b) => compareDays(a.span.start, b.span.start) || compareDays(b.span.end, a.span.end)) };
});
