import type { Timeline } from '@/analysis/timeline';
import type { ChartContext } from './chart';
import { stretchesOf } from './seams';
import { fitBay, leastBay, type Bay } from './timeline-bay';
import { BAY_GAP, beyondOf, frameOf, type AxisPart, type TimelineFrame } from './timeline-frame';

interface Layout {
  readonly bay: Bay | undefined;
  readonly frame: TimelineFrame;
}

/** The axis with so many years a stretch; the last stretch takes the rest of them, horizons and the bay. */
function layoutOf(timeline: Timeline, years: number, context: ChartContext): Layout & { readonly fits: boolean } {
  const stretches = stretchesOf(context);
  const all = timeline.to + 1 - timeline.from;
  const year = Math.min(...stretches.slice(0, -1).map(({ left, right }) => (right - left) / years));
  const parts = stretches.map(({ left }, index): AxisPart => {
    const from = timeline.from + Math.min(index * years, all);
    const end = index === stretches.length - 1 ? timeline.to + 1 : Math.min(from + years, timeline.to + 1);
    return { from, end, left, right: left + (end - from) * year };
  });
  const width = (stretches.at(-1)?.right ?? 0) - (parts.at(-1)?.right ?? 0) - beyondOf(timeline, context) - BAY_GAP;
  const found = timeline.undated.length === 0 || width <= 0 ? undefined : fitBay(timeline, [width], context);
  const bay = timeline.undated.length === 0 ? undefined : (found ?? leastBay(timeline, Math.max(width, 1), context));
  return { bay, frame: frameOf(timeline, parts, year, bay?.width ?? 0, context), fits: timeline.undated.length === 0 ? width >= 0 : found !== undefined && found.size > 0 };
}

/**
 * The strip on a wall with seams: as many whole years between two seams as leave room for the undated after the last,
 * so that a year begins where a stretch does and no seam runs through one.
 */
export function seamedLayout(timeline: Timeline, context: ChartContext): Layout {
  const all = timeline.to + 1 - timeline.from;
  const stretches = context.seams.length + 1;
  const [least, most] = [Math.ceil(all / stretches), Math.ceil(all / (stretches - 1))];
  const layouts = Array.from({ length: most - least + 1 }, (_, index) => layoutOf(timeline, least + index, context));
  return layouts.find(({ fits }) => fits) ?? layoutOf(timeline, most, context);
}
