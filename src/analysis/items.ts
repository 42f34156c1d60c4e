import { weightOf } from './count';
import type { AnyRecord } from './fields';
import type { Item } from './item';

/**
 * The squares a record stands for: one, or as many as the document gives in number.
 *
 * @param field the field by which it stands where it stands; marked as inferred where that is a reading (推断).
 */
export function itemsOf(record: AnyRecord, field?: string): readonly Item[] {
  const item = itemOf(record, field);
  return Array.from({ length: weightOf(record) }, () => item);
}

/** The square a record stands for where each has one, whatever number it gives. */
export function itemOf(record: AnyRecord, field?: string): Item {
  const name = 'name' in record ? record.name : { zh: record.id, en: record.id };
  const status = 'status' in record ? record.status : 'subject';
  const isInferred = field !== undefined && 'reading' in record && record.reading?.[field] !== undefined;
  return { record: record.id, name, status, ...(isInferred && { inferred: true }) };
}
