import { COLLECTION_NAMES, type CollectionName } from '@/domain/collections';

const PART = /^(.+)\.([2-9]|[1-9]\d+)$/;

/** The collection that a file holds, wholly or in part: `pilots` for `pilots` and for `pilots.2`; `undefined` for any other. */
export function collectionOf(file: string): CollectionName | undefined {
  const name = PART.exec(file)?.[1] ?? file;
  return COLLECTION_NAMES.find((each) => each === name);
}

/** Which part of its collection a file is, from 1. */
const numberOf = (file: string): number => Number(PART.exec(file)?.[2] ?? 1);

/** The files among `files` that a collection consists of, in the order of its parts. */
export function filesOf(name: CollectionName, files: Iterable<string>): readonly string[] {
  return [...files].filter((file) => collectionOf(file) === name).sort((a, b) => numberOf(a) - numberOf(b));
}
