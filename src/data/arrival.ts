import type { CollectionName, RecordOf } from '@/domain/collections';
import type { Quarantined } from '@/domain/fault';
import type { CollectionState } from '@/domain/snapshot';
import { isFailure, type Answer, type Failure } from './answer';
import { parseJson } from './classify';
import { parseCollection } from './parse-collection';

/** A file that arrived and can be shown. */
export interface Content {
  readonly sha256: string;
  readonly records: readonly RecordOf<CollectionName>[];
  readonly quarantined: readonly Quarantined[];
}

export type AnyState = CollectionState<CollectionName>;

/** One file of a check: what is shown of it, and what has come. */
export interface Arrival {
  readonly name: CollectionName;
  readonly file: string;
  readonly shown: AnyState;
  readonly content: Content | Failure;
}

/** Reads an answer; a body that is already shown is not parsed again and keeps its records' identity. */
export function readContent(name: CollectionName, answer: Answer, shown: AnyState): Content | Failure {
  if (isFailure(answer)) return answer;
  const { sha256, text } = answer;
  if (shown.records && shown.sha256 === sha256) return { sha256, records: shown.records, quarantined: shown.quarantined };
  const parsed = parseJson(text);
  if (isFailure(parsed)) return parsed;
  const collection = parseCollection(name, parsed.json);
  return isFailure(collection) ? collection : { sha256, ...collection };
}
