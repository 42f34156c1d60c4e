import { combineBases } from '@/domain/basis';
import { compareDays, parseEdtf, yearOf } from '@/domain/edtf';
import { numberOf, type Figure } from '@/domain/figure';
import type { GanttGroup, GanttLane } from './gantt';
import { remembered } from './remembered';

/** The count of several dates as that of the year, or years, they lie in. */
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

function groupOf(groups: readonly GanttGroup[]): GanttGroup | undefined {
  const [first] = groups;
  const [start, end] = [Math.min(...groups.map(({ span }) => yearOf(span.start))), Math.max(...groups.map(({ span }) => yearOf(span.end)))];
  const year = start === end ? String(start) : `${start}/${end}`;
  const span = parseEdtf(year);
  if (!first || !span || groups.length === 1) return first;
  return { date: year, span, figure: figureOf(first.figure, groups.map(({ figure }) => figure), year), runs: groups.flatMap(({ runs }) => runs) };
}

/** Where dates that reach beyond one year stand together; no year has that number. */
const LONGER = 0;

/** A lane with the dates that lie within one year together, and all that are longer. */
export const laneByYear = remembered((lane: GanttLane): GanttLane => {
  const years = new Map<number, GanttGroup[]>();
  for (const group of lane.dated) {
    const [start, end] = [yearOf(group.span.start), yearOf(group.span.end)];
    const key = start === end ? start : LONGER;
    const own = years.get(key);
    if (own) own.push(group);
    else years.set(key, [group]);
  }
  const dated = [...years.values()].flatMap((groups) => groupOf(groups) ?? []);
  return { ...lane, dated: dated.sort((a, b) => compareDays(a.span.start, b.span.start) || compareDays(b.span.end, a.span.end)) };
});
