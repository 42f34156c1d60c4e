import type { PanelQuery } from '@/analysis/panel-query';
import { selectTimeline, TIMELINE_NEEDS, type Timeline } from '@/analysis/timeline';

export { figures, isEmpty } from '../timeline/query';

/** The rows of the overview's strip of years, drawn as lanes. */
export const lanesQuery: PanelQuery<(typeof TIMELINE_NEEDS)[number], Timeline> = { id: 'timeline-lanes', needs: TIMELINE_NEEDS, select: selectTimeline };
