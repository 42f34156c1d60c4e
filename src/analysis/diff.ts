import type { Change, FieldChange } from '@/domain/change';
import type { CollectionName, Collections } from '@/domain/collections';
import { isSame, newsIn } from './news';

type Fields = Readonly<Record<string, unknown>>;
type AnyRecord = Fields & { readonly id: string };

const byId = (records: readonly AnyRecord[]): ReadonlyMap<string, AnyRecord> => new Map(records.map((record) => [record.id, record]));
const idsIn = (records: readonly AnyRecord[]): readonly string[] => records.map(({ id }) => id);

/** Fields in which two states of a record differ, first those that it had. */
function diffFields(before: Fields, after: Fields): readonly FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({
      field,
      ...(before[field] !== undefined && { before: before[field] }),
      ...(after[field] !== undefined && { after: after[field] }),
    }));
}

function diffCollection(collection: CollectionName, before: readonly AnyRecord[], after: readonly AnyRecord[]): readonly Change[] {
  if (before === after) return [];
  const [had, has] = [byId(before), byId(after)];
  const removed = before.filter(({ id }) => !has.has(id)).map(({ id }): Change => ({ change: 'removed', collection, id }));
  const news = newsIn(before, after).map((id): Change => {
    const [old, record] = [had.get(id), has.get(id) as AnyRecord];
    return old ? { change: 'changed', collection, id, fields: [...diffFields(old, record)] } : { change: 'added', collection, record };
  });
  const changes = [...removed, ...news];
  const ids = idsIn(after);
  const isOrdered = isSame(idsIn(applyTo(collection, changes, before)), ids);
  return isOrdered ? changes : [...changes, { change: 'ordered', collection, ids: [...ids] }];
}

function applyFields(record: AnyRecord, fields: readonly FieldChange[]): AnyRecord {
  const changed = { ...record, ...Object.fromEntries(fields.map(({ field, after }) => [field, after])) };
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined)) as AnyRecord;
}

function applyTo(collection: CollectionName, changes: readonly Change[], before: readonly AnyRecord[]): readonly AnyRecord[] {
  const own = changes.filter((each) => each.collection === collection);
  if (own.length === 0) return before;
  const records = new Map(byId(before));
  for (const each of own) {
    if (each.change === 'added') records.set(each.record.id, each.record);
    else if (each.change === 'removed') records.delete(each.id);
    else if (each.change === 'changed') {
      const old = records.get(each.id);
      if (old) records.set(each.id, applyFields(old, each.fields));
    } else {
      const ordered = each.ids.flatMap((id) => records.get(id) ?? []);
      records.clear();
      for (const record of ordered) records.set(record.id, record);
    }
  }
  return [...records.values()];
}

const namesOf = (data: object): CollectionName[] => Object.keys(data) as CollectionName[];

/**
 * What turns one dataset into another, collection by collection in the order of `before`: what is gone, then in the
 * order of `after` what is new or changed, field by field, then the order where it is not what the changes leave.
 *
 * `apply(diff(a, b), a)` equals `b`, the order of records included; the order of keys in an object says nothing. Both
 * have the same collections, in each of which ids are unique.
 */
export function diff(before: Partial<Collections>, after: Partial<Collections>): readonly Change[] {
  return namesOf(before).flatMap((name) => diffCollection(name, before[name] ?? [], after[name] ?? []));
}

/** The dataset after the changes; a collection that none of them touches is the same list. Changes of records that are not there do nothing. */
export function apply<Data extends Partial<Collections>>(changes: readonly Change[], data: Data): Data {
  return Object.fromEntries(namesOf(data).map((name) => [name, applyTo(name, changes, data[name] ?? [])])) as unknown as Data;
}
