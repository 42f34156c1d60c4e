import { COLLECTIONS } from '@/domain/collections';
import type { Document } from '@/domain/document';
import { citationFault } from '@/intake/check-citation';
import { danglingIn } from '@/intake/references';
import type { DataFault } from './data-fault';
import type { AnyRecord, Parsed, ParsedDataset } from './parse-dataset';
import { collectionOf } from './parts';

const isDocument = (record: AnyRecord): record is Document => 'paragraphs' in record;

/** A file's records repeat no id, and no two files share one. */
export function checkIds({ ids }: ParsedDataset): DataFault[] {
  const owner = new Map<string, string>();
  return [...ids].flatMap(([name, list]) =>
    list.flatMap((id) => {
      const first = owner.get(id);
      if (first === undefined) owner.set(id, `${name}.json`);
      return first === undefined ? [] : [{ file: `${name}.json`, record: id, field: 'id', message: `id already used in ${first}` }];
    }),
  );
}

function checkReferences({ file, value }: Parsed<AnyRecord>, known: ReadonlyMap<string, ReadonlySet<string>>): DataFault[] {
  return danglingIn(value, (collection) => known.get(collection)).map(({ path, id, collection }) => ({
    file,
    record: value.id,
    field: path,
    message: `no ${id} in ${collection}`,
  }));
}

/** `reading` and `external` speak of fields that records of the collection have. */
function checkFieldNotes({ file, value }: Parsed<AnyRecord>): DataFault[] {
  const collection = collectionOf(file.slice(0, -'.json'.length));
  if (collection === undefined) return [];
  const schema = COLLECTIONS[collection];
  return (['reading', 'external'] as const).flatMap((note) => {
    const held: unknown = note in value ? value[note as keyof AnyRecord] : undefined;
    return Object.keys(held ?? {})
      .filter((field) => !Object.hasOwn(schema.entries, field))
      .map((field) => ({ file, record: value.id, field: `${note}.${field}`, message: `${file} has no field ${field}` }));
  });
}

/** A place to be left out of a name stands in it. */
function checkLocality({ file, value }: Parsed<AnyRecord>): DataFault[] {
  if (!('locality' in value) || value.locality === undefined || value.name.zh.includes(value.locality)) return [];
  return [{ file, record: value.id, field: 'locality', message: `${value.locality} does not stand in ${value.name.zh}` }];
}

/** References lead somewhere, quotations stand in their paragraphs once, places in their names, and notes speak of real fields. */
export function checkRecords({ records, ids }: ParsedDataset): DataFault[] {
  const documents = new Map(records.map(({ value }) => value).filter(isDocument).map((document) => [document.id, document]));
  const known = new Map<string, Set<string>>();
  for (const [file, list] of ids) {
    const collection = collectionOf(file) ?? file;
    const own = known.get(collection) ?? new Set();
    known.set(collection, own);
    for (const id of list) own.add(id);
  }
  known.set('ambiguities', new Set([...documents.values()].flatMap(({ doubts }) => doubts.map(({ id }) => id))));
  return records.flatMap((parsed) => {
    const { file, value } = parsed;
    const citations = 'citations' in value ? value.citations : [];
    const misquoted = citations.flatMap((citation, index) => {
      const fault = citationFault(citation, documents);
      return fault ? [{ file, record: value.id, field: `citations.${index}.${fault.field}`, message: fault.message }] : [];
    });
    return [...checkReferences(parsed, known), ...misquoted, ...checkFieldNotes(parsed), ...checkLocality(parsed)];
  });
}
