import type { Figure } from '@/domain/figure';
import type { Status } from '@/domain/vocabulary';
import type { Cell } from './item';

/** The chain from research to industry: R&D projects → innovation platforms → pilot-scale platforms. */
export const CHAIN_STAGES = ['projects', 'innovation', 'pilot-scale'] as const;
export type ChainStage = (typeof CHAIN_STAGES)[number];

export interface ChainRow {
  readonly stage: ChainStage;
  /** One segment a status that occurs, from built to planned. */
  readonly segments: readonly { readonly status: Status; readonly cell: Cell }[];
}

export interface PlatformChain {
  readonly rows: readonly ChainRow[];
  readonly projects: Figure;
  readonly innovationUnderConstruction: Figure;
  readonly innovationPlanned: Figure;
  readonly pilotScaleBuilt: Figure;
  /** Quoted: "在建和拟新建 4 个", not split. */
  readonly pilotScalePipeline: Figure;
  /** All platforms named or counted. */
  readonly platforms: Figure;
}
