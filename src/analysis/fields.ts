import type { CollectionName, RecordOf } from '@/domain/collections';
import type { Condition } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';

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

/** Whether a record meets a condition; groups are not fields of records, so such a condition holds for all. */
export function meets(record: AnyRecord, { field, value }: Condition): boolean {
  return field === 'group' || valuesOf(record, field).includes(value);
}

/** Records by their values of a field, each under every value it has; order within a value is kept. */
export function bucketsBy<R extends AnyRecord>(records: readonly R[], field: Field): ReadonlyMap<string, readonly R[]> {
  const buckets = new Map<string, R[]>();
  for (const record of records) {
    for (const value of new Set(valuesOf(record, field))) {
      const bucket = buckets.get(value);
      if (bucket) bucket.push(record);
      else buckets.set(value, [record]);
    }
  }
  return buckets;
}

export function idsOf(records: Iterable<{ readonly id: RecordId }>): readonly RecordId[] {
  return [...new Set(Array.from(records, ({ id }) => id))];
}
