/**
 * True layouts, each with an arrangement of its own; never a scaled picture of another.
 *
 * `wide` 16:9 and 16:10 · `ultra` 21:9 · `bays` 32:9 and wider, in three parts · `square` 4:3 and 5:4 · `portrait`
 * upright · `pager` a phone, one panel a page.
 */
export type Layout = 'wide' | 'ultra' | 'bays' | 'square' | 'portrait' | 'pager';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Below this short side, px, a screen is a phone. */
const PHONE = 640;
/** Root units in the short side. */
const UNITS = 108;
const UNITS_OF_PHONE = 54;
/** A wall of bays is at least so many root units wide and high. */
const UNITS_OF_BAYS = 400;
const LEAST_HEIGHT = 94;
/** The least text is 1.8 root units and never under 12 px. */
const LEAST_UNIT = 12 / 1.8;

/** The layout for a window's size in px. */
export function layoutOf({ width, height }: Size): Layout {
  if (Math.min(width, height) < PHONE) return 'pager';
  const ratio = width / height;
  if (ratio < 1) return 'portrait';
  if (ratio < 1.55) return 'square';
  if (ratio < 2.2) return 'wide';
  return ratio < 3 ? 'ultra' : 'bays';
}

/** One root unit in px; `app/styles/base.css` says the same to the page. */
export function rootUnit(size: Size): number {
  const { width, height } = size;
  const short = Math.min(width, height);
  const unit = short / (short < PHONE ? UNITS_OF_PHONE : UNITS);
  // A very wide wall is seen from further off: its type grows as far as its bays have the width.
  const inBays = layoutOf(size) === 'bays' ? Math.min(width / UNITS_OF_BAYS, height / LEAST_HEIGHT) : 0;
  return Math.max(unit, inBays, LEAST_UNIT);
}

/**
 * One root unit on a desk, px: the one scale of type then gives what is read well from near by, counts 24, questions 17,
 * strong rows 14, everything else 12.6 px. A very wide window is seen from further off. `app/styles/base.css` says the same.
 */
export function deskUnit({ width }: Size): number {
  return Math.min(Math.max(7, width / 320), 12);
}
