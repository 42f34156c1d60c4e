import * as v from 'valibot';
import { Change } from './change';
import { Citation } from './citation';
import { RecordId } from './record-id';
import { LocalText } from './text';

/** A doubtful reading spelled out, beside what its document says of it in `doubts` (topic, resolution, confidence). */
export const Reading = v.object({
  /** Id of the doubt: `amb-15`. */
  id: RecordId,
  /** The words it stands beside. */
  citations: v.pipe(v.array(Citation), v.minLength(1)),
  /** The other reading; `null` = the text leaves no other. */
  otherwise: v.nullable(
    v.object({
      /** What it would be. */
      text: LocalText,
      /** What it would make of the records; none where it changes nothing that is recorded. */
      changes: v.array(Change),
    }),
  ),
});
export type Reading = v.InferOutput<typeof Reading>;

/** Name of the file, which the manifest may list: a server of an older contract has none. */
export const READINGS = 'readings';
