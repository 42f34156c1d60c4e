import { FACT_COLLECTIONS, type Collections, type FactCollection } from '@/domain/collections';
import type { Filter } from '@/domain/filter';
import type { RecordId } from '@/domain/record-id';
import type { SavedView } from '@/domain/saved-view';
import { applyFilter } from './filter';
import { newsIn } from './news';

/** The facts that a filter leaves, in reading order. */
export function idsUnder(data: Pick<Collections, FactCollection>, filter: Filter): readonly RecordId[] {
  return FACT_COLLECTIONS.flatMap((name) => applyFilter<FactCollection>(data[name], filter, name).map(({ id }) => id));
}

/** What came to a saved view since, and what left it. */
export interface ViewChange {
  readonly added: number;
  readonly gone: number;
}

/** Compares what a view leaves now with what it left when it was kept; `undefined` = nothing has changed. */
export function changeSince({ count, records }: SavedView, now: readonly RecordId[]): ViewChange | undefined {
  const listed = (ids: readonly RecordId[]): readonly { readonly id: RecordId }[] => ids.map((id) => ({ id }));
  const change = records
    ? { added: newsIn(listed(records), listed(now)).length, gone: newsIn(listed(now), listed(records)).length }
    : { added: Math.max(0, now.length - count), gone: Math.max(0, count - now.length) };
  return change.added + change.gone > 0 ? change : undefined;
}
