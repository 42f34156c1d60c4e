import * as v from 'valibot';
import { entryFields } from './entry';
import { RecordId } from './record-id';
import { LocalText } from './text';
import { PlatformKind } from './vocabulary';

/** An innovation platform (创新平台) or pilot-scale platform (中试平台), or a number of them counted in one sentence. */
export const Platform = v.object({
  ...entryFields,
  kind: PlatformKind,
  /** Type as named: `工程技术研究中心`; `null` = not stated. */
  type: v.nullable(LocalText),
  /** Host enterprise; `null` = not stated. */
  enterprise: v.nullable(RecordId),
  status: v.picklist(['built', 'under-construction', 'planned', 'under-construction-or-planned', 'filed']),
  /** How many platforms the record stands for; above 1 only where the document gives a number without names. */
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Platform = v.InferOutput<typeof Platform>;
