import * as v from 'valibot';
import { RecordId } from './record-id';

/** Words of a document that a record rests on, as a W3C TextQuoteSelector within one paragraph. */
export const Citation = v.object({
  /** Id of the document, e.g. `doc-01`. */
  document: RecordId,
  /** Id of the paragraph, e.g. `s2-1`. */
  paragraph: v.pipe(v.string(), v.nonEmpty()),
  /** The words, verbatim. */
  exact: v.pipe(v.string(), v.nonEmpty()),
  /** Words just before, where `exact` stands more than once in the paragraph. */
  prefix: v.optional(v.string()),
  /** Words just after, likewise. */
  suffix: v.optional(v.string()),
  /** English rendering of `exact`: a translation of ours, shown as one. */
  gloss: v.pipe(v.string(), v.nonEmpty()),
});
export type Citation = v.InferOutput<typeof Citation>;

/** A half-open range of UTF-16 offsets in a paragraph's text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds a citation's words in its paragraph.
 *
 * Without `prefix` and `suffix` the first occurrence is taken; with them the first whose surroundings agree.
 * @returns the range, or `undefined` when the words do not stand there (引文失效).
 */
export function locateCitation(citation: Citation, paragraphText: string): TextRange | undefined {
  const { exact, prefix = '', suffix = '' } = citation;
  for (let start = paragraphText.indexOf(exact); start >= 0; start = paragraphText.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if (paragraphText.slice(0, start).endsWith(prefix) && paragraphText.startsWith(suffix, end)) return { start, end };
  }
  return undefined;
}
