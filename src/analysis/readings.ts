import type { Ambiguity } from '@/domain/document';
import { parseFigureId } from '@/domain/figure';
import type { Reading } from '@/domain/reading';
import type { RecordId } from '@/domain/record-id';
import type { LocalText } from '@/domain/text';
import type { SelectContext } from './context';
import type { CountedData } from './counted-figures';
import { effectOf, type FigureDifference, type RecordDifference } from './differences';

/** A doubtful reading as it stands beside its sentence. */
export interface ReadingNote {
  /** What is doubtful, how it was read, and how surely. */
  readonly doubt: Ambiguity;
  readonly citations: Reading['citations'];
  /** Records that name the doubt, in reading order. */
  readonly records: readonly RecordId[];
  /** The other reading, and what it would make of the records and of the numbers; absent where the text leaves no other. */
  readonly otherwise?: {
    readonly text: LocalText;
    readonly records: readonly RecordDifference[];
    /** Numbers of the wall that would be others; where there are none, those of their parts. */
    readonly figures: readonly FigureDifference[];
  };
}

const isWhole = ({ id }: FigureDifference): boolean => parseFigureId(id).scopes.length === 0;

function naming(doubt: RecordId, data: CountedData): readonly RecordId[] {
  return Object.values(data)
    .flat()
    .filter((record) => 'ambiguities' in record && record.ambiguities?.includes(doubt) === true)
    .map(({ id }) => id);
}

function noteOf({ citations, otherwise }: Reading, doubt: Ambiguity, data: CountedData, context: SelectContext): ReadingNote {
  const note = { doubt, citations, records: naming(doubt.id, data) };
  if (!otherwise) return note;
  const { records, figures } = effectOf(otherwise.changes, data, context);
  const whole = figures.filter(isWhole);
  return { ...note, otherwise: { text: otherwise.text, records, figures: whole.length > 0 ? whole : figures } };
}

/**
 * The doubtful readings of a document, or those that touch a record, in the order of the readings; each with the numbers
 * under the other reading, computed from the records that it would change. None for an unknown id.
 */
export function readingsOf(id: RecordId, readings: readonly Reading[], data: CountedData, context: SelectContext): readonly ReadingNote[] {
  const doubts = new Map(data.documents.flatMap((document) => document.doubts.map((doubt) => [doubt.id, doubt] as const)));
  const isOfDocument = new Set(data.documents.find((document) => document.id === id)?.doubts.map((doubt) => doubt.id));
  return readings.flatMap((reading) => {
    const doubt = doubts.get(reading.id);
    const touches = isOfDocument.has(reading.id) || naming(reading.id, data).includes(id);
    return doubt && touches ? [noteOf(reading, doubt, data, context)] : [];
  });
}
