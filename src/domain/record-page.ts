import { FACT_COLLECTIONS, type RecordOf } from './collections';

/** Collections whose records have a page of their own, in reading order. */
export const PAGE_COLLECTIONS = [...FACT_COLLECTIONS, 'sectors', 'places'] as const;
export type PageCollection = (typeof PAGE_COLLECTIONS)[number];
export type PageRecord = RecordOf<PageCollection>;

/** Fields by which a record names others; `citations` name the document it stands in. */
export const REFERENCE_FIELDS = ['sectors', 'enterprise', 'enterprises', 'policy', 'target', 'place', 'hosts', 'citations'] as const;
export type ReferenceField = (typeof REFERENCE_FIELDS)[number];

type KeysOf<R> = R extends unknown ? keyof R & string : never;
/** Fields that a page shows by other means than its list: as its head, its evidence, or beside the value they are about. */
const SHOWN_ELSEWHERE = ['citations', 'reading', 'external', 'ambiguities', 'paragraphs', 'doubts', 'order'] as const;
/** Fields of the list. */
export type ListedField = Exclude<KeysOf<PageRecord>, (typeof SHOWN_ELSEWHERE)[number]>;

/** Whether a page shows a field by other means than its list. */
export function isShownElsewhere(field: string): boolean {
  return SHOWN_ELSEWHERE.some((each) => each === field);
}
