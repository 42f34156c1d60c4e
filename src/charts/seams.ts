import type { ChartContext } from './chart';

/** A part of a picture that no seam runs through: its left and right edge in root units. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** Half the gutter between two bays of a wall: what keeps off a seam lines up with the panels above and below. */
const MARGIN = 4.8;

/** The parts between the seams, from left to right; one, the whole width, where there are none. */
export function stretchesOf({ seams, width, u }: Pick<ChartContext, 'seams' | 'width' | 'u'>): readonly Stretch[] {
  const at = seams.map((seam) => seam / u);
  const lefts = [0, ...at.map((seam) => seam + MARGIN)];
  const rights = [...at.map((seam) => seam - MARGIN), width / u];
  return lefts.map((left, index) => ({ left, right: Math.max(left, rights[index] ?? left) }));
}
