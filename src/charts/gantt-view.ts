/** The stretch of years that is in view. */
export interface GanttView {
  readonly from: number;
  readonly to: number;
}

/** No stretch in view is shorter, in years. */
export const LEAST_VIEW = 2;

/** A stretch of a length within the whole, as near to where it was as there is room. */
function within(from: number, length: number, whole: GanttView): GanttView {
  const held = Math.min(Math.max(length, LEAST_VIEW), whole.to - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.to - held);
  return { from: start, to: start + held };
}

/** The view `times` as long, about its middle. */
export function zoomed({ from, to }: GanttView, times: number, whole: GanttView): GanttView {
  const length = Math.max((to - from) * times, LEAST_VIEW);
  return within((from + to - length) / 2, length, whole);
}

/** The view moved by a share of its length. */
export function panned({ from, to }: GanttView, share: number, whole: GanttView): GanttView {
  return within(from + (to - from) * share, to - from, whole);
}

/** The view between two percentages of the whole, as ECharts tells them. */
export function viewBetween(start: number, end: number, whole: GanttView): GanttView {
  const at = (percent: number): number => whole.from + ((whole.to - whole.from) * percent) / 100;
  return { from: at(start), to: at(end) };
}

/** A view that no longer fits the whole is the whole. */
export function viewIn(whole: GanttView, view: GanttView | undefined): GanttView {
  return view && view.from >= whole.from && view.to <= whole.to && view.to > view.from ? view : whole;
}
