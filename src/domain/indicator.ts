import * as v from 'valibot';
import { Basis } from './basis';
import { RecordId } from './record-id';
import { LocalText } from './text';
import { Unit } from './vocabulary';

/** What is measured by observations: definition, unit, formula, and whether sectors may be added up. */
export const Indicator = v.object({
  /** `output-value`. */
  id: RecordId,
  name: LocalText,
  definition: LocalText,
  unit: Unit,
  /** In words, with the names of the parameters. */
  formula: LocalText,
  /** Standard that defines the term; `null` = none. */
  standard: v.nullable(LocalText),
  /** Whether values of different sectors may be added; units in number may not. */
  additiveAcrossSectors: v.boolean(),
  basis: Basis,
});
export type Indicator = v.InferOutput<typeof Indicator>;
