import type { CollectionName, RecordOf } from '@/domain/collections';
import type { Quarantined } from '@/domain/fault';
import { checksumOf, listedFiles, type Manifest } from '@/domain/manifest';
import type { CollectionState } from '@/domain/snapshot';
import { BAD_HASH, isFailure, type Answer, type Body, type Failure } from './answer';
import { parseJson } from './classify';
import { parseCollection } from './parse-collection';

/** A file that arrived and can be shown. */
export interface Content {
  readonly sha256: string;
  readonly records: readonly RecordOf<CollectionName>[];
  readonly quarantined: readonly Quarantined[];
}

export type AnyState = CollectionState<CollectionName>;

/** One collection of a check: what is shown of it, and what has come. */
export interface Arrival {
  readonly name: CollectionName;
  /** Its file; of a collection in parts, the one that failed. */
  readonly file: string;
  readonly shown: AnyState;
  readonly content: Content | Failure;
}

export type Answers = ReadonlyMap<string, Answer>;

export const fileOf = (name: string): string => `${name}.json`;

/** What is shown, where it has this checksum: it is not parsed again and keeps its records' identity. */
function unchanged(sha256: string, { records, quarantined, sha256: before }: AnyState): Content | undefined {
  return records && before === sha256 ? { sha256, records, quarantined } : undefined;
}

/** The files of a collection in parts that are still to be asked for; none where the first one tells that nothing is new. */
export function partsToAsk(name: CollectionName, { files }: Manifest, answers: Answers, shown: AnyState): readonly string[] {
  const entry = files[name];
  const first = answers.get(fileOf(name));
  if (!entry?.parts || !first || isFailure(first) || first.sha256 !== entry.sha256 || unchanged(checksumOf(entry), shown)) return [];
  return listedFiles(name, entry)
    .map((each) => fileOf(each.name))
    .filter((file) => !answers.has(file));
}

function readBodies(name: CollectionName, sha256: string, bodies: readonly Body[], shown: AnyState): Content | Failure {
  const known = unchanged(sha256, shown);
  if (known) return known;
  const lists: unknown[] = [];
  for (const { text } of bodies) {
    const parsed = parseJson(text);
    if (isFailure(parsed)) return parsed;
    lists.push(parsed.json);
  }
  const collection = parseCollection(name, lists.every(Array.isArray) ? lists.flat() : lists.find((list) => !Array.isArray(list)));
  return isFailure(collection) ? collection : { sha256, ...collection };
}

/** A collection in parts: all of them as the manifest lists them, or none; `undefined` while one is still out. */
function readParts(name: CollectionName, entry: Manifest['files'][string], answers: Answers, shown: AnyState): Pick<Arrival, 'file' | 'content'> | undefined {
  const whole = checksumOf(entry);
  const known = unchanged(whole, shown);
  const bodies: Body[] = [];
  for (const { name: part, sha256 } of listedFiles(name, entry)) {
    const file = fileOf(part);
    const answer = answers.get(file);
    if (!answer) return undefined;
    if (isFailure(answer)) return { file, content: answer };
    if (answer.sha256 !== sha256) return { file, content: BAD_HASH };
    if (known) return { file, content: known };
    bodies.push(answer);
  }
  return { file: fileOf(name), content: readBodies(name, whole, bodies, shown) };
}

/** Reads what has come of a collection; `undefined` while any of it is still out. */
export function readArrival(name: CollectionName, { files }: Manifest, answers: Answers, shown: AnyState): Arrival | undefined {
  const entry = files[name];
  const answer = answers.get(fileOf(name));
  if (entry?.parts) {
    const read = readParts(name, entry, answers, shown);
    return read && { name, shown, ...read };
  }
  if (!answer) return undefined;
  return { name, shown, file: fileOf(name), content: isFailure(answer) ? answer : readBodies(name, answer.sha256, [answer], shown) };
}
