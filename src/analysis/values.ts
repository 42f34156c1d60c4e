import type { CollectionName, RecordOf } from '@/domain/collections';
import type { Condition } from '@/domain/figure';

export type AnyRecord = RecordOf<CollectionName>;
export type Field = Exclude<Condition['field'], 'group'>;

/** What a record without a date has as its value of `date`, and one that stands in no policy as its `policy`. */
export const NOT_STATED = 'not-stated';

const one = (value: string | null | undefined): readonly string[] => (value === null || value === undefined ? [] : [value]);

const READERS: { readonly [Name in Field]: (record: AnyRecord) => readonly string[] } = {
  status: (record) => ('status' in record ? [record.status] : []),
  kind: (record) => ('kind' in record ? [record.kind] : []),
  role: (record) => ('role' in record ? [record.role] : []),
  level: (record) => ('level' in record ? one(record.level) : []),
  place: (record) => ('place' in record ? one(record.place) : []),
  date: (record) => ('date' in record ? [record.date ?? NOT_STATED] : 'period' in record ? [record.period] : []),
  indicator: (record) => ('indicator' in record ? [record.indicator] : []),
  policy: (record) => ('policy' in record ? [record.policy ?? NOT_STATED] : []),
  sector: (record) => ('sectors' in record ? record.sectors : 'sector' in record ? [record.sector] : []),
  enterprise: (record) => ('enterprise' in record ? one(record.enterprise) : 'enterprises' in record ? (record.enterprises ?? []) : []),
};

/** A record's values of a field: none where it has no such field or the document is silent, several sectors where it names several. */
export function valuesOf(record: AnyRecord, field: Field): readonly string[] {
  return READERS[field](record);
}

/** How many things a record stands for: 1, or the number the document gives without names. */
export function weightOf(record: AnyRecord): number {
  return 'count' in record ? record.count : 1;
}
