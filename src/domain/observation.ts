import * as v from 'valibot';
import { Basis } from './basis';
import { RecordId } from './record-id';

/** One value of an indicator for a sector and a quarter. */
export const Observation = v.object({
  /** `output-value-machine-tools-2016q1`. */
  id: RecordId,
  indicator: RecordId,
  sector: RecordId,
  /** Calendar quarter: `2016-Q1`. */
  period: v.pipe(v.string(), v.regex(/^\d{4}-Q[1-4]$/, 'not a quarter (2016-Q1)')),
  /** In the indicator's unit. */
  value: v.pipe(v.number(), v.finite()),
  basis: Basis,
});
export type Observation = v.InferOutput<typeof Observation>;
