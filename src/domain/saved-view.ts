import * as v from 'valibot';
import { RecordId } from './record-id';

/** A filter that a reader has kept under a name, with what it left then. */
export const SavedView = v.object({
  /** What the reader calls it, e.g. `机床的缺口`. */
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200)),
  /** The filter as URL parameters, e.g. `{"sector": "machine-tools"}`. */
  query: v.record(v.string(), v.string()),
  /** When it was kept, ISO 8601 in UTC, e.g. `2026-11-25T07:00:00.000Z`. */
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Version of the dataset it was kept with. */
  version: v.string(),
  /** How many records it left. */
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Which ones; absent where they were too many to keep. */
  records: v.optional(v.array(RecordId)),
});
export type SavedView = v.InferOutput<typeof SavedView>;

/** The file in which views are exchanged, and as which this browser keeps them. */
export const SavedViews = v.object({
  format: v.literal('reman-valley-views'),
  schemaVersion: v.literal(1),
  views: v.array(SavedView),
});
export type SavedViews = v.InferOutput<typeof SavedViews>;
