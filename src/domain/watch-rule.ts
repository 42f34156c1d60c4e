import * as v from 'valibot';
import { RecordId } from './record-id';
import { LocalText } from './text';

/** A rule of the attention list; the rules are ours, what they find is the document's. */
export const WatchRule = v.object({
  id: RecordId,
  /** Which check of `src/analysis/watch.ts` runs. */
  check: v.picklist(['focus-without-record', 'pipeline-over-built', 'document-age', 'undated-achievements', 'pilot-without-product']),
  /** Why it is worth a look. */
  rationale: LocalText,
  /** Limit of the check in its own unit (years, share); meaning in mock/README.md. */
  threshold: v.optional(v.pipe(v.number(), v.finite())),
});
export type WatchRule = v.InferOutput<typeof WatchRule>;
