import type { RecordId } from '@/domain/record-id';

interface Identified {
  readonly id: RecordId;
}

/** Whether two values of JSON say the same; the order of an object's keys says nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false;
  const fields = Object.entries(a);
  return fields.length === Object.keys(b).length && fields.every(([field, value]) => isSame(value, (b as Record<string, unknown>)[field]));
}

/** Ids of the records of `after` that `before` has not, or has otherwise. */
export function newsIn(before: readonly Identified[], after: readonly Identified[]): RecordId[] {
  const known = new Map(before.map((record) => [record.id, record]));
  return after.filter((record) => !isSame(known.get(record.id), record)).map(({ id }) => id);
}
