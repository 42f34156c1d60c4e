import type { Figure } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import type { LocalText } from '@/domain/text';
import type { Status } from '@/domain/vocabulary';

/** One square of a picture: one thing that one record states. */
export interface Item {
  readonly record: RecordId;
  readonly name: LocalText;
  /** What shape it takes; `subject` = an enterprise or a document, not an achievement; `external` = not counted. */
  readonly status: Status | 'subject' | 'external';
  /** The record's place in this cell is an inferred reading (推断). */
  readonly inferred?: boolean;
}

/** A cell of a picture: its squares, and the figure that counts them (missing where the document is silent). */
export interface Cell {
  readonly figure: Figure;
  readonly items: readonly Item[];
}
