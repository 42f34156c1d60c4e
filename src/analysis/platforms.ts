import type { CollectionName, Collections } from '@/domain/collections';
import type { Figure } from '@/domain/figure';
import type { Status } from '@/domain/vocabulary';
import type { SelectContext } from './context';
import { filterAll } from './filter';
import type { Cell } from './item';
import { cutBy, lazyCell, totalOf, type Cut } from './measures';
import { inPipeline, pilotScalePipeline } from './pilot-scale';

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

export const CHAIN_NEEDS = ['platforms', 'projects'] as const satisfies readonly CollectionName[];

const FROM_BUILT: readonly Status[] = ['approved-project', 'built', 'filed', 'under-construction', 'under-construction-or-planned', 'planned'];

/** Segments of a stage; a segment that is a figure with a name of its own takes that figure. */
function segmentsOf(cut: Cut, own: ReadonlyMap<Status, Figure>): ChainRow['segments'] {
  return FROM_BUILT.filter((status) => cut.has(status)).map((status) => {
    const cell = cut.cell(status, []);
    return {
      status,
      cell: lazyCell(
        () => own.get(status) ?? cell.figure,
        () => cell.items,
      ),
    };
  });
}

/** The chain from projects to pilot-scale platforms by status; three stages, empty ones without segments. */
export function selectChain(all: Pick<Collections, (typeof CHAIN_NEEDS)[number]>, context: SelectContext): PlatformChain {
  const { platforms, projects } = filterAll(all, context.filter);
  const chain = {
    projects: totalOf('projects', projects, context),
    innovationUnderConstruction: totalOf('innovation-platforms-under-construction', platforms, context),
    innovationPlanned: totalOf('innovation-platforms-planned', platforms, context),
    pilotScaleBuilt: totalOf('pilot-scale-built', platforms, context),
    pilotScalePipeline: pilotScalePipeline(platforms, context),
    platforms: totalOf('platforms', platforms, context),
  };
  const pipelineStatuses = new Set(platforms.filter(inPipeline).map(({ status }) => status));
  const [onlyStatus] = pipelineStatuses;
  const pilotScale = new Map<Status, Figure>([['built', chain.pilotScaleBuilt]]);
  if (onlyStatus && pipelineStatuses.size === 1) pilotScale.set(onlyStatus, chain.pilotScalePipeline);
  const innovation = new Map<Status, Figure>([
    ['under-construction', chain.innovationUnderConstruction],
    ['planned', chain.innovationPlanned],
  ]);
  return {
    ...chain,
    rows: [
      { stage: 'projects', segments: segmentsOf(cutBy('projects', 'status', projects, context), new Map([['approved-project', chain.projects]])) },
      { stage: 'innovation', segments: segmentsOf(cutBy('innovation-platforms', 'status', platforms, context), innovation) },
      { stage: 'pilot-scale', segments: segmentsOf(cutBy('pilot-scale', 'status', platforms, context), pilotScale) },
    ],
  };
}
