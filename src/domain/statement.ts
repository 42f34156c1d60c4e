import * as v from 'valibot';
import { entryFields } from './entry';
import { RecordId } from './record-id';
import { StatementKind } from './vocabulary';

/** A sentence of the document that is none of the other kinds: work strand, framing, measure, document mark. */
export const Statement = v.object({
  ...entryFields,
  kind: StatementKind,
  /** The policy it belongs to, where the document says so. */
  policy: v.optional(RecordId),
  /** Enterprises it names. */
  enterprises: v.optional(v.array(RecordId)),
});
export type Statement = v.InferOutput<typeof Statement>;
