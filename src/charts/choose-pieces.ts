import type { Piece } from './piece';

/** A place in a picture and the ways to fill it, from the fullest to the barest; none is empty. */
export interface Slot {
  /** Slots of one row stand side by side; the highest gives the row its height. */
  readonly row: number;
  readonly choices: readonly Piece[];
}

function heightOf(slots: readonly Slot[], chosen: readonly number[]): number {
  const heights = new Map<number, number>();
  slots.forEach(({ row, choices }, index) => heights.set(row, Math.max(heights.get(row) ?? 0, choices[chosen[index] ?? 0]?.height ?? 0)));
  return [...heights.values()].reduce((sum, height) => sum + height, 0);
}

/**
 * The fullest pieces whose rows are no higher than `room` together: all begin bare, then step by step the one that asks
 * for the least height takes its next fuller piece, as long as there is room.
 *
 * `undefined` where not even the barest fit.
 */
export function choosePieces(slots: readonly Slot[], room: number): { readonly pieces: readonly Piece[]; readonly isFull: boolean } | undefined {
  const chosen = slots.map(({ choices }) => choices.length - 1);
  if (heightOf(slots, chosen) > room) return undefined;
  for (let fuller = fullerThan(slots, chosen); fuller && fuller.height <= room; fuller = fullerThan(slots, chosen)) {
    chosen[fuller.index] = (chosen[fuller.index] ?? 0) - 1;
  }
  return { pieces: slots.flatMap(({ choices }, index) => choices[chosen[index] ?? 0] ?? []), isFull: chosen.every((each) => each === 0) };
}

/** The slot whose next fuller piece makes the rows least high, with that height; those first that say less. */
function fullerThan(slots: readonly Slot[], chosen: readonly number[]): { readonly index: number; readonly height: number } | undefined {
  const barest = Math.max(...chosen);
  if (barest <= 0) return undefined;
  return slots
    .map((_, index) => ({ index, height: heightOf(slots, chosen.map((each, other) => (other === index ? each - 1 : each))) }))
    .filter(({ index }) => chosen[index] === barest)
    .reduce<{ readonly index: number; readonly height: number } | undefined>((best, each) => (best && best.height <= each.height ? best : each), undefined);
}
