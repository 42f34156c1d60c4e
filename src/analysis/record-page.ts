import { EMPTY_FILTER } from '@/domain/filter';
import { PAGE_COLLECTIONS, type PageCollection, type PageRecord } from '@/domain/record-page';
import type { RecordId } from '@/domain/record-id';
import type { SelectContext } from './context';
import { filterAll } from './filter';
import { neighboursOf, type NeighbourGroup, type PageData } from './neighbours';
import { fieldsOf, type FieldEntry } from './record-fields';
import { indexRecords, namesIn } from './record-index';
import { timelineOf, type RecordTimeline } from './record-timeline';

/** Why there is no page: no such record, or one that the asked-for basis leaves out. */
export interface NoPage {
  readonly state: 'unknown' | 'hidden';
  readonly id: RecordId;
}

/** A record with its fields in order. */
export interface RecordPage {
  readonly state: 'shown';
  readonly id: RecordId;
  readonly collection: PageCollection;
  /** The document has words for it; places, and headings of ours, have none. */
  readonly isRecorded: boolean;
  readonly fields: readonly FieldEntry[];
}

interface Found {
  readonly collection: PageCollection;
  readonly record: PageRecord;
}

/** A record of a kind that has pages. */
export function pageRecord(id: RecordId, data: Partial<PageData>): Found | undefined {
  for (const collection of PAGE_COLLECTIONS) {
    const record = (data[collection] as readonly PageRecord[] | undefined)?.find((each) => each.id === id);
    if (record) return { collection, record };
  }
  return undefined;
}

/** All records on the basis asked for: a page is about one record, whatever else is filtered. */
export const onBasis = (all: PageData, { filter }: SelectContext): PageData => filterAll(all, { ...EMPTY_FILTER, basis: filter.basis });

/** The record's fields; or that there is no such record, or only on another basis. */
export function selectRecordPage(id: RecordId, all: PageData, context: SelectContext): RecordPage | NoPage {
  const data = onBasis(all, context);
  const found = pageRecord(id, data);
  if (!found) return { state: pageRecord(id, all) ? 'hidden' : 'unknown', id };
  const nameOf = namesIn(indexRecords(data));
  return {
    state: 'shown',
    id,
    collection: found.collection,
    isRecorded: 'citations' in found.record && found.record.citations.length > 0,
    fields: fieldsOf(found.record, nameOf, context.dataDate),
  };
}

/** The records one step away; none for an unknown record. */
export function selectNeighbours(id: RecordId, all: PageData, context: SelectContext): readonly NeighbourGroup[] {
  const data = onBasis(all, context);
  const found = pageRecord(id, data);
  return found ? neighboursOf(found.record, data, context.dataDate) : [];
}

/** The record and its neighbours in time; `undefined` for an unknown record. */
export function selectRecordTimeline(id: RecordId, all: PageData, context: SelectContext): RecordTimeline | undefined {
  const data = onBasis(all, context);
  const found = pageRecord(id, data);
  return found && timelineOf(found.record, found.collection, neighboursOf(found.record, data, context.dataDate), context.dataDate);
}
