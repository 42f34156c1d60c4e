import * as v from 'valibot';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '@/domain/collections';
import { Manifest } from '@/domain/manifest';
import { Reading, READINGS } from '@/domain/reading';
import { idOf } from '@/domain/record-id';
import { Story } from '@/domain/story';
import { duplicateKeys } from '@/intake/read/duplicate-keys';
import { fileFault, type DataFault } from './data-fault';
import type { DatasetFiles } from './files';
import { filesOf } from './parts';
import { unknownKeys } from './unknown-keys';

/** A record that meets its schema, with the file it came from. */
export interface Parsed<T> {
  readonly file: string;
  readonly value: T;
}

export type AnyRecord = v.InferOutput<(typeof COLLECTIONS)[CollectionName]>;

/** What could be read of a dataset; records that break their schema are left out of `records` but keep their id. */
export interface ParsedDataset {
  readonly manifest: Manifest | undefined;
  readonly records: readonly Parsed<AnyRecord>[];
  readonly stories: readonly Parsed<Story>[];
  /** None where the dataset has no such file. */
  readonly readings: readonly Parsed<Reading>[];
  /** Ids of each collection's file, or of each of its parts, in order, those of broken records included. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

/** Reads a dataset against its schemas, reporting every fault of form to `report`. */
export function parseDataset(files: DatasetFiles, report: (fault: DataFault) => void): ParsedDataset {
  const readJson = (name: string): unknown => {
    const text = files.get(name)?.toString('utf8');
    if (text === undefined) report(fileFault(name, 'file missing'));
    else {
      try {
        const value: unknown = JSON.parse(text);
        for (const path of duplicateKeys(text)) report({ ...fileFault(name, 'key stands twice in one object'), field: path });
        return value;
      } catch (error) {
        report(fileFault(name, `not JSON: ${error instanceof Error ? error.message : String(error)}`));
      }
    }
    return undefined;
  };

  const meets = <Schema extends v.GenericSchema>(schema: Schema, input: unknown, name: string, record: string): v.InferOutput<Schema> | undefined => {
    const at = { file: `${name}.json`, record };
    const result = v.safeParse(schema, input);
    if (!result.success) {
      for (const issue of result.issues) report({ ...at, field: v.getDotPath(issue) ?? '-', message: issue.message });
      return undefined;
    }
    for (const field of unknownKeys(input, result.output)) report({ ...at, field, message: 'unknown key' });
    return result.output;
  };

  const records: Parsed<AnyRecord>[] = [];
  const ids = new Map<string, readonly string[]>();
  const named = COLLECTION_NAMES.flatMap((name) => [...new Set([name, ...filesOf(name, files.keys())])].map((file) => [name, file] as const));
  for (const [collection, name] of named) {
    const input = readJson(name);
    if (input === undefined) continue;
    if (!Array.isArray(input)) {
      report(fileFault(name, 'not an array of records'));
      continue;
    }
    ids.set(name, input.flatMap((record) => idOf(record) ?? []));
    input.forEach((record: unknown, index) => {
      const value = meets(COLLECTIONS[collection], record, name, idOf(record) ?? `#${index}`);
      if (value) records.push({ file: `${name}.json`, value });
    });
  }

  const manifest = readJson('manifest');
  const stories = [...files.keys()]
    .filter((name) => name.startsWith('stories/'))
    .flatMap((name): Parsed<Story>[] => {
      const input = readJson(name);
      const value = input === undefined ? undefined : meets(Story, input, name, idOf(input) ?? '-');
      return value ? [{ file: `${name}.json`, value }] : [];
    });
  const listed = files.has(READINGS) ? readJson(READINGS) : [];
  if (listed !== undefined && !Array.isArray(listed)) report(fileFault(READINGS, 'not an array of records'));
  const readings = (Array.isArray(listed) ? (listed as unknown[]) : []).flatMap((record, index): Parsed<Reading>[] => {
    const value = meets(Reading, record, READINGS, idOf(record) ?? `#${index}`);
    return value ? [{ file: `${READINGS}.json`, value }] : [];
  });
  return { manifest: manifest === undefined ? undefined : meets(Manifest, manifest, 'manifest', '-'), records, stories, readings, ids };
}
