import * as v from 'valibot';

/** What a value rests on, from the firmest to the weakest; see mock/README.md for the four definitions. */
export const BASES = ['quoted', 'derived', 'external', 'illustrative'] as const;
export const Basis = v.picklist(BASES);
export type Basis = v.InferOutput<typeof Basis>;

/**
 * The basis of a value computed from others: at best `derived`; an external or illustrative input passes its own on.
 */
export function combineBases(inputs: Iterable<Basis>): Basis {
  let weakest: Basis = 'derived';
  for (const basis of inputs) {
    if (BASES.indexOf(basis) > BASES.indexOf(weakest)) weakest = basis;
  }
  return weakest;
}

/** Whether a value stands on the documents alone: quoted, or derived only from quoted values. */
export function isDocumented(basis: Basis): boolean {
  return basis === 'quoted' || basis === 'derived';
}
