import type { Choice } from '@/domain/filter';
import type { PageCollection, PageRecord } from '@/domain/record-page';
import { valuesOf } from './fields';

const SELVES: Partial<Record<PageCollection, Choice['facet']>> = { sectors: 'sector', enterprises: 'enterprise', places: 'place' };
const NAMED = ['sector', 'enterprise', 'place'] as const;

/** What a filter can be narrowed to from a record: the record itself, and what it names. */
export function choicesOf(record: PageRecord, collection: PageCollection): readonly Choice[] {
  const self = SELVES[collection];
  return [...(self ? [{ facet: self, value: record.id }] : []), ...NAMED.flatMap((facet) => valuesOf(record, facet).map((value) => ({ facet, value })))];
}
