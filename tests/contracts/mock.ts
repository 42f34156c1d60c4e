import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTION_NAMES } from '@/domain/collections';
import { MOCK_DIR } from '../../scripts/lib/files';

/** A record as it stands in the file, untouched by any schema. */
export type RawRecord = Readonly<Record<string, unknown>> & { readonly id: string };

export function readMock(name: string): unknown {
  return JSON.parse(readFileSync(join(MOCK_DIR, `${name}.json`), 'utf8'));
}

/** The records of one collection's file. */
export function rawRecords(name: string): readonly RawRecord[] {
  return readMock(name) as RawRecord[];
}

/** The records of all collections. */
export function allRawRecords(): readonly RawRecord[] {
  return COLLECTION_NAMES.flatMap(rawRecords);
}
