import * as v from 'valibot';
import { RecordId } from './record-id';
import { LocalText } from './text';

/** A district or functional zone on the tile grid, which shows neither boundaries nor areas. */
export const Place = v.object({
  /** `jiangxia`, `zone-elhtdz`. */
  id: RecordId,
  name: LocalText,
  shortName: LocalText,
  kind: v.picklist(['district', 'zone']),
  /** Administrative division code, districts only: `420115`. */
  adcode: v.nullable(v.pipe(v.string(), v.regex(/^\d{6}$/))),
  /** Districts that host a zone. */
  hosts: v.array(RecordId),
  /** [row, column] on the tile grid; `null` = not drawn. */
  tile: v.nullable(v.tuple([v.pipe(v.number(), v.integer()), v.pipe(v.number(), v.integer())])),
});
export type Place = v.InferOutput<typeof Place>;
