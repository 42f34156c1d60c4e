import * as v from 'valibot';
import { Basis } from './basis';
import { RecordId } from './record-id';
import { LocalText } from './text';
import { Unit } from './vocabulary';

const Parameter = v.object({
  name: LocalText,
  /** In words, with its unit: `2.66 t CO₂/tce`. */
  value: LocalText,
  /** `anchored` = a public page gives it; `assumed` = it is an assumption. */
  standing: v.picklist(['anchored', 'assumed']),
  /** Addresses of the pages; of an assumed one, those that it leans on. */
  sources: v.optional(v.pipe(v.array(v.pipe(v.string(), v.url(), v.regex(/^https?:/, 'only http(s) addresses'))), v.minLength(1))),
  /** What the pages say, or how far they reach. */
  note: v.optional(LocalText),
});
export type Parameter = v.InferOutput<typeof Parameter>;

/** What is measured by observations: definition, unit, formula, and whether sectors may be added up. */
export const Indicator = v.object({
  /** `output-value`. */
  id: RecordId,
  name: LocalText,
  definition: LocalText,
  unit: Unit,
  /** In words, with the names of the parameters. */
  formula: LocalText,
  /** What a model's formula takes in beside other indicators. */
  parameters: v.optional(v.array(Parameter)),
  /** Standard that defines the term; `null` = none. */
  standard: v.nullable(LocalText),
  /** Whether values of different sectors may be added; units in number may not. */
  additiveAcrossSectors: v.boolean(),
  basis: Basis,
});
export type Indicator = v.InferOutput<typeof Indicator>;
