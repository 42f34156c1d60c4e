import type { TextRange } from '@/domain/citation';

/** A stretch of a paragraph and the numbers of the records that quote it; no numbers = plain text. */
export interface Segment {
  readonly text: string;
  readonly marks: readonly number[];
}

/** Words of a text that the record with this number quotes. */
export interface NumberedRange {
  readonly number: number;
  readonly range: TextRange;
}

/**
 * Cuts a text wherever a quotation begins or ends, so that nested, overlapping and identical quotations all show.
 *
 * The segments joined are the text; a quotation that no other overlaps is one segment.
 */
export function segmentText(text: string, quotations: readonly NumberedRange[]): readonly Segment[] {
  const cuts = new Set([0, text.length, ...quotations.flatMap(({ range }) => [range.start, range.end])]);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const covering = quotations.filter(({ range }) => range.start <= start && start < range.end);
    const marks = [...new Set(covering.map(({ number }) => number))].sort((a, b) => a - b);
    return { text: text.slice(start, edges[index + 1]), marks };
  });
}
