import * as chain from '@/panels/policy-chain/query';
import { takeaway as chainTakeaway } from '@/panels/policy-chain/takeaway';
import * as lanes from '@/panels/timeline-lanes/query';
import { takeaway as lanesTakeaway } from '@/panels/timeline-lanes/takeaway';
import { ask, type Ask } from './answers';

/** The panels of the scene of time, by id. */
export const TIMELINE_PANELS = {
  'timeline-lanes': ask({ ...lanes, query: lanes.lanesQuery, say: (rows, messages) => [lanesTakeaway(rows, messages)] }),
  'policy-chain': ask({ ...chain, query: chain.policyChainQuery, say: (rows, messages) => [chainTakeaway(rows, messages)] }),
} as const satisfies Record<string, Ask>;
export type TimelinePanelId = keyof typeof TIMELINE_PANELS;
export const TIMELINE_PANEL_IDS = Object.keys(TIMELINE_PANELS) as TimelinePanelId[];
