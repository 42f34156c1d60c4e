import type { Citation } from '@/domain/citation';
import type { EvidenceTarget } from '@/domain/evidence-target';
import type { RecordId } from '@/domain/record-id';
import type { RecordIndex } from './record-index';

/** Words of a document that can stand alone, and the record that rests on them. */
export interface Quotation {
  readonly record: RecordId;
  readonly citation: Citation;
}

/** What can be quoted from: any record drawn from a document. */
export interface Quotable {
  readonly id: RecordId;
  readonly citations: readonly Citation[];
}

/** Shorter passages are names, not sentences. */
const LEAST_CHARACTERS = 10;

/**
 * Passages to be read one at a time, each once, in the order of the records.
 *
 * Only a record that rests on a single passage is worded whole by it; of several, each is a fragment.
 */
export function selectQuotes(records: readonly Quotable[]): readonly Quotation[] {
  const seen = new Set<string>();
  return records.flatMap(({ id, citations }) => {
    const [citation] = citations;
    if (!citation || citations.length > 1 || citation.exact.length < LEAST_CHARACTERS) return [];
    const key = [citation.document, citation.paragraph, citation.exact].join('\n');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ record: id, citation }];
  });
}

/** The words that a mark rests on first: those of its record, or of the first of its figure's records that cites any. */
export function leadingQuote(target: EvidenceTarget, records: RecordIndex): Quotation | undefined {
  const ids = 'record' in target ? [target.record] : target.figure.records();
  for (const id of ids) {
    const record = records.get(id)?.record;
    const [citation] = record && 'citations' in record ? record.citations : [];
    if (citation) return { record: id, citation };
  }
  return undefined;
}
