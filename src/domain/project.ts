import * as v from 'valibot';
import { entryFields } from './entry';
import { RecordId } from './record-id';

/** An R&D project that the document lists as approved (已立项). */
export const Project = v.object({
  ...entryFields,
  /** Performing unit; where `reading.enterprise` stands it is inferred (推断). */
  enterprise: v.nullable(RecordId),
  status: v.literal('approved-project'),
});
export type Project = v.InferOutput<typeof Project>;
