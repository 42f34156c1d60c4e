import * as v from 'valibot';
import { entryFields } from './entry';
import { LocalText } from './text';
import { EnterpriseRole } from './vocabulary';

/** An enterprise named in the document, under its legal name. */
export const Enterprise = v.object({
  ...entryFields,
  /** Name short enough for a row of the wall; ours. */
  shortName: LocalText,
  /** Other forms the document prints, kept for search. */
  aliases: v.array(v.string()),
  role: EnterpriseRole,
});
export type Enterprise = v.InferOutput<typeof Enterprise>;
