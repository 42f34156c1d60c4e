import * as v from 'valibot';
import { entryFields } from './entry';
import { RecordId } from './record-id';

/** A remanufactured product listed in the national catalogue (列入《再制造产品目录》). */
export const Product = v.object({
  ...entryFields,
  enterprise: RecordId,
  status: v.literal('listed'),
  /** The catalogue, among the policies. */
  policy: RecordId,
});
export type Product = v.InferOutput<typeof Product>;
