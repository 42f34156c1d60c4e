import type { PanelQuery } from '@/analysis/panel-query';
import { selectTimeline, TIMELINE_NEEDS, type Timeline } from '@/analysis/timeline';
import type { Figure } from '@/domain/figure';

export const timelineQuery: PanelQuery<(typeof TIMELINE_NEEDS)[number], Timeline> = { id: 'timeline', needs: TIMELINE_NEEDS, select: selectTimeline };

/** External dates among them give the panel its basis where they are shown. */
export function figures({ stated }: Timeline): readonly Figure[] {
  return stated;
}

export function isEmpty({ dated, periods, undated }: Timeline): boolean {
  return dated.length + periods.length + undated.length === 0;
}
