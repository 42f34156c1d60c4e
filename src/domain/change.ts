import * as v from 'valibot';
import { COLLECTION_NAMES } from './collections';
import { RecordId } from './record-id';

const place = { collection: v.picklist(COLLECTION_NAMES), id: RecordId } as const;

/** A field that says something else; the side on which the record has no such field is absent. */
const FieldChange = v.object({
  field: v.pipe(v.string(), v.nonEmpty()),
  before: v.optional(v.unknown()),
  after: v.optional(v.unknown()),
});
export type FieldChange = v.InferOutput<typeof FieldChange>;

/** One step from a dataset to another. */
export const Change = v.variant('change', [
  /** The record comes, as the last of its collection. */
  v.object({ change: v.literal('added'), collection: place.collection, record: v.looseObject({ id: RecordId }) }),
  v.object({ change: v.literal('removed'), ...place }),
  v.object({ change: v.literal('changed'), ...place, fields: v.pipe(v.array(FieldChange), v.minLength(1)) }),
  /** The collection's records in another order: their ids. */
  v.object({ change: v.literal('ordered'), collection: place.collection, ids: v.array(RecordId) }),
]);
export type Change = v.InferOutput<typeof Change>;
