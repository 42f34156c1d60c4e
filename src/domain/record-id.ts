import * as v from 'valibot';

/** Lower-case words joined by hyphens: `ent-01`, `machine-tools`; the id of a fact with dots as hyphens. */
export const RecordId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not an id (lower-case words joined by hyphens)'));
export type RecordId = v.InferOutput<typeof RecordId>;

/** The id that a record of JSON gives itself, whatever else it holds; `undefined` = none. */
export function idOf(record: unknown): string | undefined {
  return typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string' ? record.id : undefined;
}
