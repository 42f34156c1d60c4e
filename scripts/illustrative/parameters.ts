import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const Share = v.pipe(v.number(), v.minValue(0));
const FourQuarters = v.strictTuple([Share, Share, Share, Share]);

const SectorParameters = v.strictObject({
  sector: v.string(),
  /** What one unit is: `台`, `条`, `组`. */
  countedIn: v.string(),
  /** Units in the first and last year of the model, before disturbances and noise. */
  firstYearUnits: v.number(),
  lastYearUnits: v.number(),
  /** An S-curve instead of constant growth, for a sector that starts from nothing: first year, midpoint, steepness per year. */
  takeOff: v.optional(v.strictObject({ from: v.number(), midpoint: v.number(), steepness: v.number() })),
  /** Mean price of a unit, CNY 10,000. */
  unitPriceCny10k: v.number(),
  /** Mean mass of a unit, t. */
  unitMassT: v.number(),
  /** Shares of material and energy saved against a new product, 0–1. */
  materialSavingRate: v.number(),
  energySavingRate: v.number(),
  /** Energy to make a new product, tce per tonne of it. */
  newEnergyTcePerT: v.number(),
});
export type SectorParameters = v.InferOutput<typeof SectorParameters>;

const Parameters = v.strictObject({
  note: v.string(),
  seed: v.number(),
  firstYear: v.number(),
  lastYear: v.number(),
  /** Each quarter's share of a year, summing to 1. */
  quarterShares: FourQuarters,
  /** Factors on the quarters of particular years. */
  disturbances: v.array(v.strictObject({ year: v.number(), factors: FourQuarters, reason: v.string() })),
  /** Largest relative deviation of a quarter, up or down. */
  noise: v.number(),
  /** t CO₂ per tce saved. */
  co2PerTce: v.number(),
  sectors: v.array(SectorParameters),
  /** What of the above rests on a public page, and what is assumed. */
  anchors: v.array(
    v.strictObject({ parameter: v.string(), status: v.string(), sources: v.optional(v.array(v.string())), note: v.optional(v.string()) }),
  ),
});
export type Parameters = v.InferOutput<typeof Parameters>;

/** The parameter table beside this file; throws where it is not of the shape above. */
export function readParameters(): Parameters {
  return v.parse(Parameters, JSON.parse(readFileSync(new URL('parameters.json', import.meta.url), 'utf8')));
}
