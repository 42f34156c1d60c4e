import * as v from 'valibot';
import { entryFields } from './entry';
import { RecordId } from './record-id';
import { LocalText } from './text';

/** A pilot: an enterprise's acceptance (试点验收), or a pilot that is only planned. */
export const Pilot = v.object({
  ...entryFields,
  /** The unit accepted; `null` = none stated (a planned pilot). */
  enterprise: v.nullable(RecordId),
  /** Category as printed: `机床类`. */
  category: v.nullable(LocalText),
  status: v.picklist(['accepted', 'planned']),
});
export type Pilot = v.InferOutput<typeof Pilot>;
