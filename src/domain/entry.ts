import * as v from 'valibot';
import { Citation } from './citation';
import { Edtf } from './edtf';
import { RecordId } from './record-id';
import { LocalText } from './text';
import { Level } from './vocabulary';

/** A value taken from another public page, kept apart from what the document says. */
const ExternalValue = v.object({
  /** The value, e.g. `2021-04-14`. */
  value: v.pipe(v.string(), v.nonEmpty()),
  /** Address of the page. */
  source: v.pipe(v.string(), v.url(), v.regex(/^https?:/, 'only http(s) addresses')),
  note: v.optional(LocalText),
});

/** Fields that every record drawn from a document has. */
export const entryFields = {
  /** The fact's id, lower-cased: `pil-01`. */
  id: RecordId,
  /** Name as the document gives it; `en` is our rendering. */
  name: LocalText,
  /** When, as EDTF; `null` = not stated in the document. */
  date: v.nullable(Edtf),
  /** The document's own words for the time: `“十四五”`, `下一步`. */
  dateLabel: v.optional(LocalText),
  /** 国家 / 省 / 市; `null` = not stated. */
  level: v.optional(v.nullable(Level)),
  /** Sectors and fields the record concerns; empty = none named. */
  sectors: v.array(RecordId),
  /** Made up, to demonstrate or to test; absent = drawn from the document. Never shown under the documented floor. */
  basis: v.optional(v.literal('illustrative')),
  /** The words it rests on. */
  citations: v.pipe(v.array(Citation), v.minLength(1)),
  /** Fields whose value is an inferred reading (推断), with the reason. */
  reading: v.optional(v.record(v.string(), LocalText)),
  /** Fields with a value from elsewhere (公开资料), never counted with the document's. */
  external: v.optional(v.record(v.string(), ExternalValue)),
  /** Doubtful readings that touch the record: ids in the document's `ambiguities`. */
  ambiguities: v.optional(v.array(RecordId)),
  /** The document's list goes on (等): what is recorded is not all. */
  openList: v.optional(v.boolean()),
} as const;
