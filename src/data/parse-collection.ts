import * as v from 'valibot';
import { COLLECTIONS, type CollectionName, type RecordOf } from '@/domain/collections';
import { isTooBad, type Quarantined } from '@/domain/fault';
import { idOf } from '@/domain/record-id';
import type { Failure } from './answer';
import { deepFreeze } from './freeze';

export interface ParsedCollection<Name extends CollectionName> {
  /** Deep-frozen, in the order of the file, ids unique. */
  readonly records: readonly RecordOf<Name>[];
  readonly quarantined: readonly Quarantined[];
}

/**
 * Reads the JSON value of a collection's file. A bad record, or the second of an id, is quarantined and the rest kept;
 * keys that the contract does not know are dropped.
 * @returns records and quarantined ones, or BAD_SCHEMA with the first bad field when the file is no array, when nothing
 * in it is good, or when at least two records and more than a fifth are bad.
 */
export function parseCollection<Name extends CollectionName>(name: Name, json: unknown): ParsedCollection<Name> | Failure {
  if (!Array.isArray(json)) {
    return { code: 'BAD_SCHEMA', field: '$', detail: `expected an array, received ${json === null ? 'null' : typeof json}` };
  }
  const schema = COLLECTIONS[name] as v.GenericSchema<unknown, RecordOf<Name>>;
  const records: RecordOf<Name>[] = [];
  const quarantined: Quarantined[] = [];
  const firstIndex = new Map<string, number>();
  json.forEach((item: unknown, index) => {
    const id = idOf(item);
    const quarantine = (field: string, reason: string): void => {
      quarantined.push({ collection: name, index, ...(id !== undefined && { id }), field, reason });
    };
    const result = v.safeParse(schema, item, { abortEarly: true });
    if (!result.success) {
      const [issue] = result.issues;
      return quarantine(v.getDotPath(issue) ?? '$', issue.message);
    }
    const first = firstIndex.get(result.output.id);
    if (first !== undefined) return quarantine('id', `duplicate of record ${first}`);
    firstIndex.set(result.output.id, index);
    records.push(result.output);
  });
  const [worst] = quarantined;
  const bad = quarantined.length;
  if (worst && isTooBad(bad, json.length)) {
    return { code: 'BAD_SCHEMA', field: `${worst.index}.${worst.field}`, detail: `${bad} of ${json.length} bad: ${worst.reason}` };
  }
  return deepFreeze({ records, quarantined });
}
