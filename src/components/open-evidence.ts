import { inject, type InjectionKey } from 'vue';
import type { EvidenceTarget } from '@/domain/evidence-target';

/** Opens the evidence drawer; provided by whoever shows the drawer. */
export type OpenEvidence = (target: EvidenceTarget) => void;
export const OPEN_EVIDENCE: InjectionKey<OpenEvidence> = Symbol('open-evidence');

/** The way to the evidence drawer; throws where no drawer is provided, which is a mistake in code. */
export function useOpenEvidence(): OpenEvidence {
  const open = inject(OPEN_EVIDENCE);
  if (!open) throw new Error('a figure needs OPEN_EVIDENCE from its surface');
  return open;
}
