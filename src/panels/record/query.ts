import { selectNeighbours, selectRecordPage, selectRecordTimeline, type NoPage, type RecordPage } from '@/analysis/record-page';
import type { NeighbourGroup } from '@/analysis/neighbours';
import type { PanelQuery } from '@/analysis/panel-query';
import type { RecordTimeline } from '@/analysis/record-timeline';
import type { Figure } from '@/domain/figure';
import { PAGE_COLLECTIONS, type PageCollection } from '@/domain/record-page';
import type { RecordId } from '@/domain/record-id';

export const recordQuery = (id: RecordId): PanelQuery<PageCollection, RecordPage | NoPage> => ({
  id: 'record',
  needs: PAGE_COLLECTIONS,
  select: (data, context) => selectRecordPage(id, data, context),
});
export const neighboursQuery = (id: RecordId): PanelQuery<PageCollection, readonly NeighbourGroup[]> => ({
  id: 'record-neighbours',
  needs: PAGE_COLLECTIONS,
  select: (data, context) => selectNeighbours(id, data, context),
});
export const timelineQuery = (id: RecordId): PanelQuery<PageCollection, RecordTimeline | undefined> => ({
  id: 'record-timeline',
  needs: PAGE_COLLECTIONS,
  select: (data, context) => selectRecordTimeline(id, data, context),
});

export function recordFigures(page: RecordPage | NoPage): readonly Figure[] {
  return page.state === 'shown' ? page.restingOn : [];
}
export const neighboursFigures = (groups: readonly NeighbourGroup[]): readonly Figure[] => groups.map(({ figure }) => figure);
export const timelineFigures = (timeline: RecordTimeline | undefined): readonly Figure[] => (timeline ? [timeline.neighbours, timeline.undated] : []);
