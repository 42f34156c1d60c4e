import * as v from 'valibot';
import { Edtf } from './edtf';
import { entryFields } from './entry';
import { PolicyKind } from './vocabulary';

/** A policy document that the source names. */
export const Policy = v.object({
  ...entryFields,
  kind: PolicyKind,
  /** Title as the source prints it, where that differs from the official one. */
  nameAsPrinted: v.optional(v.string()),
  /** Official number, where the source prints one. */
  number: v.optional(v.string()),
  /** Year of a long-range objective it sets, drawn as an open horizon: `2035`. */
  horizon: v.optional(Edtf),
});
export type Policy = v.InferOutput<typeof Policy>;
