import { selectNeighbours, selectRecordPage, selectRecordTimeline, type NoPage, type RecordPage } from '@/analysis/record-page';
import type { NeighbourGroup } from '@/analysis/neighbours';
import type { PanelQuery } from '@/analysis/panel-query';
import type { Use } from '@/analysis/resting-on';
import type { RecordTimeline } from '@/analysis/record-timeline';
import type { Figure } from '@/domain/figure';
import { PAGE_COLLECTIONS, type PageCollection } from '@/domain/record-page';
import type { RecordId } from '@/domain/record-id';
import { USES_NEEDS, usesIn, type UsePlace } from '../uses/asked-panels';

/** A record's page with the figures that rest on the record. */
export type UsedPage = RecordPage & { readonly uses: readonly Use<UsePlace>[] };

export const recordQuery = (id: RecordId): PanelQuery<(typeof USES_NEEDS)[number], UsedPage | NoPage> => ({
  id: 'record',
  needs: USES_NEEDS,
  select: (data, context) => {
    const page = selectRecordPage(id, data, context);
    return page.state === 'shown' ? { ...page, uses: usesIn(data, context).get(id) ?? [] } : page;
  },
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

export function recordFigures(page: UsedPage | NoPage): readonly Figure[] {
  return page.state === 'shown' ? page.uses.map(({ figure }) => figure) : [];
}
export const neighboursFigures = (groups: readonly NeighbourGroup[]): readonly Figure[] => groups.flatMap(({ figure }) => figure ?? []);
export const timelineFigures = (timeline: RecordTimeline | undefined): readonly Figure[] => (timeline ? [timeline.neighbours, timeline.undated] : []);
