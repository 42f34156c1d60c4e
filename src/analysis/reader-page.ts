import { hasText, type Document } from '@/domain/document';
import type { RecordId } from '@/domain/record-id';
import type { SelectContext } from './context';
import { coverageOf, type Coverage } from './coverage';
import type { PageData } from './neighbours';
import { readDocument, type Reading } from './reading';
import { onBasis } from './record-page';

export interface ReaderPage {
  readonly state: 'shown';
  readonly reading: Reading;
  readonly coverage: Coverage;
}

/** Why there is nothing to read: no such document, or one that is only named by another. */
export interface NothingToRead {
  readonly state: 'unknown' | 'no-text';
  readonly id: RecordId;
  /** A document that can be read instead. */
  readonly first?: Document;
}

/** A document to be read, the first with a text where none is asked for; whatever is filtered, on the basis asked for. */
export function selectReader(id: RecordId, all: PageData, context: SelectContext): ReaderPage | NothingToRead {
  const data = onBasis(all, context);
  const first = data.documents.find(hasText);
  const document = id === '' ? first : data.documents.find((each) => each.id === id);
  if (!document || !hasText(document)) return { state: document ? 'no-text' : 'unknown', id, ...(first && { first }) };
  const reading = readDocument(document, data);
  return { state: 'shown', reading, coverage: coverageOf(reading, context.dataDate) };
}
