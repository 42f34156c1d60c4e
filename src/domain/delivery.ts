import * as v from 'valibot';
import { entryFields } from './entry';
import { RecordId } from './record-id';
import { LocalText } from './text';

/** A machine delivered: rolled off the line (下线). */
export const Delivery = v.object({
  ...entryFields,
  enterprise: RecordId,
  status: v.literal('delivered'),
  /** Place id; `null` = not stated. */
  place: v.nullable(RecordId),
  /** Place as printed: `江夏基地`. */
  placeLabel: v.nullable(LocalText),
});
export type Delivery = v.InferOutput<typeof Delivery>;
