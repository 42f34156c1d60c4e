import type { Condition } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import { selectionOf } from './selection';
import { valuesOf, type AnyRecord } from './values';

export { bucketsBy } from './selection';
export { NOT_STATED, valuesOf, type AnyRecord, type Field } from './values';

/** Whether a record meets a condition; groups are not fields of records, so such a condition holds for all. */
export function meets(record: AnyRecord, { field, value }: Condition): boolean {
  return field === 'group' || valuesOf(record, field).includes(value);
}

/** Ids of some records, each once. */
export function idsOf(records: readonly AnyRecord[]): readonly RecordId[] {
  return selectionOf(records).ids;
}
