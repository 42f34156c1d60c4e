/** Kinds that have a lane, top to bottom: words first, then deeds. */
export const TIMELINE_LANES = [
  'policies',
  'directions',
  'next-steps',
  'pilots',
  'titles',
  'products',
  'deliveries',
  'platforms',
  'projects',
] as const;
export type TimelineLane = (typeof TIMELINE_LANES)[number];
