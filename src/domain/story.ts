import * as v from 'valibot';
import { RecordId } from './record-id';
import { LocalText } from './text';

/** A presentation in steps; figures are named by id, never typed. */
export const Story = v.object({
  id: RecordId,
  title: LocalText,
  /** Dataset version the story was written for. */
  datasetVersion: v.pipe(v.string(), v.nonEmpty()),
  steps: v.pipe(
    v.array(
      v.object({
        id: RecordId,
        title: LocalText,
        /** Figures shown, by id. */
        figures: v.array(v.string()),
        /** Panels shown, by id. */
        panels: v.array(v.string()),
        notes: LocalText,
      }),
    ),
    v.minLength(1),
  ),
});
export type Story = v.InferOutput<typeof Story>;
