import type { TimelineLane } from '@/analysis/timeline-lanes';

/** The lanes of the picture, top to bottom: words first, then deeds; each holds one or two kinds of record. */
export const LANES = ['policies', 'directions', 'pilots', 'products', 'platforms', 'projects'] as const;
export type LaneId = (typeof LANES)[number];

export const LANE_KINDS: Readonly<Record<LaneId, readonly TimelineLane[]>> = {
  policies: ['policies'],
  directions: ['directions', 'next-steps'],
  pilots: ['pilots', 'titles'],
  products: ['products', 'deliveries'],
  platforms: ['platforms'],
  projects: ['projects'],
};

/** Directions are many and long: they are counted here, and the chain beside names them one by one. */
export const isNamed = (kind: TimelineLane): boolean => kind !== 'directions' && kind !== 'next-steps';

/** Whether a lane's name says what its records are; else each group of names has its kind over it. */
export const isAlone = (kind: TimelineLane): boolean => LANES.some((lane) => LANE_KINDS[lane].length === 1 && LANE_KINDS[lane][0] === kind);
