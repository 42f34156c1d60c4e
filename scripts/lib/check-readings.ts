import * as v from 'valibot';
import { apply } from '@/analysis/diff';
import { isSame } from '@/analysis/news';
import type { Change } from '@/domain/change';
import { COLLECTION_NAMES, COLLECTIONS, type Collections } from '@/domain/collections';
import type { Reading } from '@/domain/reading';
import { citationFault } from '@/intake/check-citation';
import { checkIds, checkRecords } from './check-records';
import type { DataFault } from './data-fault';
import type { AnyRecord, Parsed, ParsedDataset } from './parse-dataset';
import { collectionOf } from './parts';

type Fault = Pick<DataFault, 'field' | 'message'>;

function collectionsOf({ records }: ParsedDataset): Collections {
  const of = (name: string): readonly AnyRecord[] => records.filter(({ file }) => collectionOf(file.slice(0, -'.json'.length)) === name).map(({ value }) => value);
  return Object.fromEntries(COLLECTION_NAMES.map((name) => [name, of(name)])) as unknown as Collections;
}

/** A change sets out from what is recorded, and what it brings meets its schema. */
function changeFaults(change: Change, data: Collections, changed: Collections): Fault[] {
  if (change.change === 'ordered') return [];
  const id = change.change === 'added' ? change.record.id : change.id;
  const find = (all: Collections) => (all[change.collection] as readonly AnyRecord[]).find((record) => record.id === id) as Readonly<Record<string, unknown>> | undefined;
  const [old, record] = [find(data), find(changed)];
  if (change.change === 'added' ? old : !old) return [{ field: 'id', message: `${old ? 'already' : 'no'} ${id} in ${change.collection}` }];
  const fields = change.change === 'changed' ? change.fields : [];
  const stale = fields.flatMap(({ field, before }, index) => (isSame(old?.[field], before) ? [] : [{ field: `fields.${index}.before`, message: `${id} has another ${field}` }]));
  const result = v.safeParse(COLLECTIONS[change.collection], record);
  if (!record || result.success) return stale;
  return [...stale, ...result.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '-', message: `${id}: ${issue.message}` }))];
}

/** The dataset under the other reading is as sound as the one that ships. */
function effectFaults(changes: readonly Change[], dataset: ParsedDataset, data: Collections): Fault[] {
  if (changes.length === 0) return [];
  const changed = apply(changes, data);
  const faults = changes.flatMap((change, index) => changeFaults(change, data, changed).map(({ field, message }) => ({ field: `changes.${index}.${field}`, message })));
  if (faults.length > 0) return faults;
  const lists = COLLECTION_NAMES.map((name) => [name, changed[name] as readonly AnyRecord[]] as const);
  const records = lists.flatMap(([name, list]) => list.map((value): Parsed<AnyRecord> => ({ file: `${name}.json`, value })));
  const ids = new Map(lists.map(([name, list]) => [name, list.map(({ id }) => id)]));
  const after = { ...dataset, records, ids };
  return [...checkIds(after), ...checkRecords(after)].map(({ record, field, message }) => ({ field: 'changes', message: `${record} ${field}: ${message}` }));
}

/**
 * Readings spell out doubts of the documents, quote them, and their other readings apply to what is recorded; the last is
 * looked at only where the records are sound, or their faults would be told again for each.
 */
export function checkReadings(dataset: ParsedDataset, isSound: boolean): DataFault[] {
  const data = collectionsOf(dataset);
  const documents = new Map(data.documents.map((document) => [document.id, document]));
  const doubts = new Set(data.documents.flatMap((document) => document.doubts.map(({ id }) => id)));
  const seen = new Set<string>();
  return dataset.readings.flatMap(({ file, value }: Parsed<Reading>) => {
    const named: Fault[] = [
      ...(doubts.has(value.id) ? [] : [{ field: 'id', message: `no document has the doubt ${value.id}` }]),
      ...(seen.has(value.id) ? [{ field: 'id', message: 'id stands twice' }] : []),
    ];
    seen.add(value.id);
    const quoted = value.citations.flatMap((citation, index): Fault[] => {
      const fault = citationFault(citation, documents);
      return fault ? [{ field: `citations.${index}.${fault.field}`, message: fault.message }] : [];
    });
    const changes = isSound ? (value.otherwise?.changes ?? []) : [];
    const effect = effectFaults(changes, dataset, data).map((fault) => ({ ...fault, field: `otherwise.${fault.field}` }));
    return [...named, ...quoted, ...effect].map((fault) => ({ file, record: value.id, ...fault }));
  });
}
