import * as v from 'valibot';
import { Citation } from './citation';
import { RecordId } from './record-id';
import { LocalText } from './text';
import { SectorKind } from './vocabulary';

/** One of the ten named 再制造领域, or a wider circular-economy field. */
export const Sector = v.object({
  /** `machine-tools`. */
  id: RecordId,
  name: LocalText,
  /** Name short enough for a row of the wall. */
  shortName: LocalText,
  kind: SectorKind,
  /** Place in the fixed order of colours and rows, from 0. */
  order: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Where the document first names it; empty where the label is ours. */
  citations: v.array(Citation),
});
export type Sector = v.InferOutput<typeof Sector>;
