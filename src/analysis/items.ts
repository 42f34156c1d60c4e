import { weightOf } from './count';
import type { AnyRecord } from './fields';
import type { Item } from './item';
import { remembered } from './remembered';
import type { Selection } from './selection';
import type { Table } from './table';

/**
 * The squares a record stands for: one, or as many as the document gives in number.
 *
 * @param field the field by which it stands where it stands; marked as inferred where that is a reading (推断).
 */
export function itemsOf(record: AnyRecord, field?: string): readonly Item[] {
  return itemsIn([record], field);
}

/** The squares that some records stand for, in their order. */
export function itemsIn(records: readonly AnyRecord[], field?: string): readonly Item[] {
  const items: Item[] = [];
  for (const record of records) {
    const item = itemOf(record, field);
    for (let left = weightOf(record); left > 0; left -= 1) items.push(item);
  }
  return items;
}

/** The square a record stands for where each has one, whatever number it gives. */
export function itemOf(record: AnyRecord, field?: string): Item {
  const name = 'name' in record ? record.name : { zh: record.id, en: record.id };
  const status = 'status' in record ? record.status : 'subject';
  const isInferred = field !== undefined && 'reading' in record && record.reading?.[field] !== undefined;
  return isInferred ? { record: record.id, name, status, inferred: true } : { record: record.id, name, status };
}

/** The squares of a table's records, by the field they stand by; each is made once, whatever filters choose of them. */
const columns = remembered((_: Table) => new Map<string | undefined, (Item | undefined)[]>());

/** The squares that the records of a selection stand for, in their order. */
export function itemsOfSelection({ table, at }: Selection, field?: string): readonly Item[] {
  const known = columns(table);
  const column = known.get(field) ?? new Array<Item | undefined>(table.records.length);
  known.set(field, column);
  const { weight } = table.facts;
  const items: Item[] = [];
  for (const row of at) {
    const item = (column[row] ??= itemOf(table.records[row] as AnyRecord, field));
    for (let left = weight ? (weight[row] as number) : 1; left > 0; left -= 1) items.push(item);
  }
  return items;
}
