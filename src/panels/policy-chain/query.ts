import type { PanelQuery } from '@/analysis/panel-query';
import { CHAIN_KINDS, POLICY_CHAIN_NEEDS, selectPolicyChain, type PolicyChain } from '@/analysis/policy-chain';
import { numberOf, type Figure } from '@/domain/figure';

export const policyChainQuery: PanelQuery<(typeof POLICY_CHAIN_NEEDS)[number], PolicyChain> = { id: 'policy-chain', needs: POLICY_CHAIN_NEEDS, select: selectPolicyChain };

export function figures({ sources, policies, all, naming, named, landed, totals }: PolicyChain): readonly Figure[] {
  const counted = [policies, all, ...Object.values(naming), named, landed, ...CHAIN_KINDS.map((kind) => totals[kind]), ...sources.map(({ count }) => count)];
  return counted.filter((figure) => numberOf(figure) !== 0);
}

export function isEmpty({ sources }: PolicyChain): boolean {
  return sources.length === 0;
}
