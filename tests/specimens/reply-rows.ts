import type { SelectContext } from '@/analysis/context';
import { selectDossier, type Dossier } from '@/analysis/dossier';
import { selectEnterprises, type EnterpriseLadder } from '@/analysis/enterprises';
import type { Item } from '@/analysis/item';
import { selectOutputSectors, type OutputSectors } from '@/analysis/output-sectors';
import { selectOutputs, type Outputs } from '@/analysis/outputs';
import { selectPathways, type Pathways } from '@/analysis/pathways';
import { selectPilots, type Pilots } from '@/analysis/pilots';
import { selectRoles, type Roles } from '@/analysis/roles';
import { selectPolicyChain, type PolicyChain } from '@/analysis/policy-chain';
import { selectTimeline, type Timeline, type TimelineGroup, type TimelineLane } from '@/analysis/timeline';
import { parseEdtf } from '@/domain/edtf';
import { EMPTY_FILTER, type Filter } from '@/domain/filter';
import { mockCollections } from '../fixtures/mock-collections';
import { cell } from './landing-rows';

const DATA = mockCollections();

/** The reply as the wall asks for it, on a fixed day after the plan period. */
function asked(basis: Filter['basis'] = 'documented'): SelectContext {
  return { filter: { ...EMPTY_FILTER, basis }, dataDate: '2023', today: '2026-06-30' };
}

export const replyLadder = (): EnterpriseLadder => selectEnterprises(DATA, asked());
export const replyOutputs = (): Outputs => selectOutputs(DATA, asked());
export const replyPilots = (): Pilots => selectPilots(DATA, asked());
export const replyDossier = (): Dossier => selectDossier(DATA, asked());
export const replyPathways = (): Pathways => selectPathways(DATA, asked());
export const replyRoles = (): Roles => selectRoles(DATA, asked());
export const replyOutputSectors = (): OutputSectors => selectOutputSectors(DATA, asked());
export const replyPolicyChain = (basis?: Filter['basis']): PolicyChain => selectPolicyChain(DATA, asked(basis));
export const replyTimeline = (basis?: Filter['basis']): Timeline => selectTimeline(DATA, asked(basis));

/** One group of a lane: so many items of one status on one date. */
export function groupOf(lane: TimelineLane, date: string | null, count: number, status: Item['status']): TimelineGroup {
  const name = `${lane}-${date === null ? 'undated' : date.replaceAll('/', '-')}`;
  return { lane, date, span: date === null ? null : (parseEdtf(date) ?? null), ...cell(name, count, status) };
}
